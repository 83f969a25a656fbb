/** The classic script: pages that cannot write a module, or whose scripts somebody moves, delays or merges. Strictest policy. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {bare, startBareSite, STRICT} from './bare-site.mjs';
import {answer, assertChosen, eventually, inEachBrowser, newPage} from './support.mjs';

const LOADER = '<script src="/cdn/coop-loader.js"></script>';
const GRID = '<coop-grid>Le questionnaire arrive…</coop-grid>';
const code = await readFile('dist/cdn/coop-loader.js', 'utf8');

/** As optimizers do it: other code before and after, the one without an end of its own, on the same line. */
const merged = `window.before = (function () { return 1 })()${code.trim()}(function () { window.after = window.before + 1 })()`;

inEachBrowser('the classic script', (browser) => {
  const pages = {
    'in the head, before there is a page': bare(GRID, LOADER),
    'after the tag': bare(`${GRID}${LOADER}`),
    async: bare(GRID, '<script async src="/cdn/coop-loader.js"></script>'),
    defer: bare(GRID, '<script defer src="/cdn/coop-loader.js"></script>'),
    'moved into a folder below the site’s root, with a version': bare(
      GRID,
      '<script src="/wp-content/cdn/coop-loader.js?ver=6.1"></script>',
    ),
    'merged into a file at another address': bare(
      GRID.replace('>', ' data-coop-from="/cdn/">'),
      '<script src="/cache/all.js"></script>',
    ),
    'merged, with the folder said once for the page': bare(
      `<main data-coop-from="../cdn">${GRID}</main>`,
      '<script src="/cache/all.js"></script>',
    ),
    'there twice, from two folders': bare(GRID, `${LOADER}<script src="/wp-content/cdn/coop-loader.js"></script>`),
    'there twice, merged and whole': bare(GRID, `<script src="/cache/all.js"></script>${LOADER}`),
  };
  for (const [name, html] of Object.entries(pages))
    it(`draws the questionnaire: ${name}`, async (t) => {
      const {page, problems, requests} = await visit(t, browser, html);
      await answer(page, 4, 0);
      await assertChosen(page, {a1_1: 4, a1_2: 0});
      const asked = requests.map((request) => request.replace(/^.*\/\/[^/]+/, '')).filter((path) => /grid/.test(path));
      const expected = /ver=/.test(html) ? '/wp-content/cdn/coop-grid.js?ver=6.1' : '/cdn/coop-grid.js';
      assert.deepEqual(asked, [expected]);
      if (/all\.js/.test(html)) assert.equal(await page.evaluate(() => globalThis.after), 2);
      // Merged, it asks for the folder, which the whole one then knows.
      const allowed = name.endsWith('merged and whole') ? [/has to say where its file is/] : [];
      assert.equal(problems.length, allowed.length, problems.join('\n'));
      allowed.forEach((pattern, i) => assert.match(problems[i], pattern));
    });

  it('brings the file of each element that comes later, once, and nothing from outside its folder', async (t) => {
    const {page, problems, requests} = await visit(t, browser, bare('<div></div><coop-..\\..\\cache\\all>', LOADER));
    await page.evaluate(() => {
      const add = (...tags) => document.querySelector('div').append(...tags.map((tag) => document.createElement(tag)));
      add('coop-project', 'x-other', 'coop-project');
      setTimeout(() => add('coop-project'), 200);
    });
    await eventually(async () => assert.equal(await page.locator('coop-project[data-ready]').count(), 3));
    const asked = requests.map((request) => new URL(request.slice('GET '.length)).pathname);
    assert.deepEqual(
      asked.filter((path) => !/-\w{8}\.js$/.test(path)),
      ['/rubrique/', '/cdn/coop-loader.js', '/cdn/coop-project.js'],
    );
    assert.deepEqual(problems, []);
  });

  it('leaves the tag’s own content where the file does not come, and brings it once there is network', async (t) => {
    const {page, requests, origin} = await visit(t, browser, bare('<p>Une page</p>', LOADER));
    await page.context().setOffline(true);
    await page.evaluate(() => {
      const grid = document.createElement('coop-grid');
      grid.textContent = 'Le questionnaire arrive…';
      document.body.append(grid);
    });
    await eventually(() => assert.ok(requests.some((request) => request.endsWith('/cdn/coop-grid.js'))));
    await page.getByText('Le questionnaire arrive…').waitFor();
    assert.equal(await page.evaluate(() => Boolean(customElements.get('coop-grid'))), false);
    await page.context().setOffline(false);
    await answer(page, 3);
    await assertChosen(page, {a1_1: 3});
    assert.ok(requests.includes(`GET ${origin}/cdn/coop-grid.js?again=1`), requests.join('\n'));
  });

  it('says in the console where it cannot know the folder, and takes no other site’s', async (t) => {
    const elsewhere = await startBareSite(t, {});
    const {page, problems, requests} = await visit(
      t,
      browser,
      bare(GRID.replace('>', ` data-coop-from="${elsewhere.origin}/cdn/">`), LOADER),
      {},
    );
    await eventually(() => assert.match(problems[0], /<coop-grid data-coop-from="\/cdn\/"> has to say where/));
    await page.evaluate(() => document.body.append('Encore'));
    await page.getByText('Le questionnaire arrive…').waitFor();
    assert.deepEqual(
      requests.filter((request) => request.includes('grid')),
      [],
    );
    assert.equal(problems.length, 1, problems.join('\n'));
  });
});

async function visit(t, browser, html, headers = STRICT) {
  const site = await startBareSite(t, {'/rubrique/': html, '/cache/all.js': merged}, headers);
  const visitor = await newPage(t, browser);
  await visitor.page.goto(`${site.origin}/rubrique/`);
  return {...site, ...visitor};
}
