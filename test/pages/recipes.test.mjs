/** What the recipes give to paste, as it stands, in pages that nobody prepared for it. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {bare, startBareSite} from './bare-site.mjs';
import {answer, assertChosen, assertResponse, inEachBrowser, newPage, press} from './support.mjs';

/** The address that stands for one's own site. */
const PLACEHOLDER = 'https://example.org';

/** The blocks of HTML of each recipe, by its title. */
const recipes = Object.fromEntries(
  (await readFile('stories/docs/recipes.md', 'utf8'))
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^```html\n(.*?)^```$/gms)].map(([, block]) => block),
    ])
    .filter(([, blocks]) => blocks.length > 0),
);

inEachBrowser('recipes', (browser) => {
  const TRIES = {
    'WordPress: a “Custom HTML” block': (t, block) => drawsTheGrid(t, bare(block)),
    'SPIP: in an article': (t, block) => drawsTheGrid(t, bare(block)),
    'Drupal: a block of “Full HTML”': (t, block) => drawsTheGrid(t, bare(block)),
    'An editor that takes scripts out': (t, tag, line) => drawsTheGrid(t, bare(tag, line)),
    'An editor that takes unknown tags out': drawsInAFrame,
    'A plain form': posts,
    async 'A classic script'(t, block, tag) {
      await drawsTheGrid(t, bare(block));
      await drawsTheGrid(t, bare(tag, '<script src="/all.js"></script>'));
    },
  };

  for (const [title, attempt] of Object.entries(TRIES)) it(title, (t) => attempt(t, ...recipes[title]));

  it('are all tried', () => assert.deepEqual(Object.keys(recipes), Object.keys(TRIES)));

  async function open(t, files, path = '/') {
    const site = await startBareSite(t, files);
    const visitor = await newPage(t, browser);
    await visitor.page.goto(site.origin + path);
    return {...site, ...visitor};
  }

  async function drawsTheGrid(t, html) {
    const loader = await readFile('dist/cdn/coop-loader.js', 'utf8');
    const {page, problems} = await open(t, {'/': html, '/all.js': `window.isMerged = true;${loader}`});
    await answer(page, 4, 5);
    await assertChosen(page, {a1_1: 4, a1_2: 'na'});
    await page.getByText('Gardé sur cet appareil').filter({visible: true}).first().waitFor();
    assert.deepEqual(problems, []);
  }

  async function drawsInAFrame(t, ownPage, frame) {
    const own = await startBareSite(t, {'/autodiagnostic.html': ownPage});
    assert.ok(frame.includes(PLACEHOLDER));
    // Another site in Chromium; in Firefox another origin: Playwright can neither click nor type in another site's frame there.
    const address = browser.name === 'Chromium' ? own.origin.replace('127.0.0.1', 'localhost') : own.origin;
    const {page, problems} = await open(t, {'/': bare(frame.replaceAll(PLACEHOLDER, address))});
    const framed = page.frameLocator('iframe');
    await framed.getByRole('textbox').first().fill('La Fabrique');
    await press(framed, 'Continuer');
    await answer(framed, 2);
    await assertChosen(framed, {a1_1: 2});
    const {width, height} = await page.locator('iframe').boundingBox();
    assert.ok(width > 900 && height >= 800, `${width} × ${height}`);
    if (browser.name === 'Chromium') {
      const allowed = await framed.locator('html').evaluate(() => document.featurePolicy.allowedFeatures());
      for (const feature of ['camera', 'clipboard-write']) assert.ok(allowed.includes(feature), feature);
    }
    assert.deepEqual(problems, []);
  }

  async function posts(t, form) {
    const {page, problems, received} = await open(t, {'/': bare(form)});
    await answer(page, 1, 3);
    await press(page, 'Envoyer');
    await page.getByRole('heading', {name: 'Reçu'}).waitFor();
    const [{path, fields}, ...others] = received;
    assert.deepEqual([path, Object.keys(fields), others], ['/merci', ['grille'], []]);
    const response = assertResponse(JSON.parse(fields.grille));
    assert.deepEqual(response.answers, {a1_1: 1, a1_2: 3});
    assert.ok(response.completedAt);
    assert.deepEqual(problems, []);
  }
});
