/** The two lines in pages that nobody prepared for them. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {answer, assertChosen, inEachBrowser, newPage, sees, startPartner, startSite} from './support.mjs';

inEachBrowser('the two lines', (browser) => {
  it('work in French in a bare file on one’s own disk', async (t) => {
    const {origin} = await startPartner(t);
    const folder = await mkdtemp(join(tmpdir(), 'coop-elements-'));
    t.after(() => rm(folder, {recursive: true}));
    const path = join(folder, 'page.html');
    await writeFile(
      path,
      `<script type="module" src="${origin}/cdn/coop-grid.js"></script>\n<coop-grid>Un instant</coop-grid>\n`,
    );
    const {page, problems} = await newPage(t, browser);
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('heading', {name: 'Grille de coopération territoriale'}).waitFor();
    await answer(page, 4, 5);
    await sees(page, 'il en reste 34');
    assert.deepEqual(problems, []);
  });

  it('work where two plugins bring the library twice: one grid, one warning', async (t) => {
    const {origin} = await startPartner(t);
    const policy = `default-src 'none'; script-src ${origin}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
    const address = await startSite(
      t,
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Deux fois</title>
      <link rel="icon" href="data:,">
      <script type="module" src="${origin}/cdn/coop-grid.js"></script>
      <script type="module" src="${origin}/cdn/coop-grid.js?v=2"></script>
      <coop-grid></coop-grid></html>`,
      {'content-security-policy': policy},
    );
    const {page, problems, requests} = await newPage(t, browser);
    await page.goto(address);
    await answer(page, 1);
    await assertChosen(page, {a1_1: 1});
    assert.equal(requests.filter((request) => request.includes('/cdn/coop-grid.js')).length, 2);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], /^warning: .*<coop-grid> is already on this page/);
  });
});
