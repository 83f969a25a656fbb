/** The partner's page with the principles and a radar that follows them. Built files, real server, strictest policy. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {parseResponse} from '../../dist/core/index.js';
import {dialogies} from '../../dist/instruments/dialogies/index.js';
import {eventually, finish, inEachBrowser, sees, visit} from './support.mjs';

inEachBrowser('the principles and their radar', (browser) => {
  it('a principle is answered by keyboard, and the radar follows', async (t) => {
    const {page, problems, requests} = await visit(t, browser, '/principes.html');
    const knowing = page.getByRole('slider', {name: /^Transmettre/});
    await knowing.focus();
    await page.keyboard.press('7');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    await sees(page, 'les deux vivent');
    assert.equal(await knowing.getAttribute('aria-valuetext'), 'Transmettre\u202f: 7 sur 10, bien vivant');

    const axis = page.getByRole('option', {name: /^Transmettre et apprendre/});
    // Worked by hand: 10 √(7 · 8) is 74.8.
    await eventually(async () => assert.match(await axis.getAttribute('aria-label'), /7 sur 10/));
    await axis.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () =>
      assert.match(await focusedName(page), /^S’exprimer et représenter.*pas encore de score/),
    );

    const response = parseResponse(
      await page.evaluate(() => document.querySelector('coop-principles').response),
      dialogies,
    );
    assert.deepEqual(response.answers, {savoir: {a: 7, b: 8}});
    assert.deepEqual(problems, [], 'neither exceptions nor refusals of the policy');
    assert.ok(
      requests.every((request) => request.startsWith('GET ')),
      'nothing was sent',
    );
  });

  it('every axis bears its words, and the table says the same as the picture', async (t) => {
    const {page} = await visit(t, browser, '/principes.html');
    await answerAll(page);
    const titles = dialogies.tree.flatMap(({children}) => children.map(({title}) => title));
    const drawn = await page.locator('coop-radar .chart text').allTextContents();
    const unspaced = (text) => text.replaceAll(' ', '');
    const missing = titles.filter((title) => !drawn.map(unspaced).includes(unspaced(title)));
    assert.deepEqual(missing, [], 'the words that are seen, however they wrap');
    await page.getByRole('radio', {name: 'Tableau'}).click();
    for (const title of titles) assert.ok(await page.getByRole('rowheader', {name: title}).isVisible());
  });

  it('the picture is saved as SVG with its title, its words and no style sheet', async (t) => {
    const {page, problems} = await visit(t, browser, '/principes.html');
    await answerAll(page);
    const svg = await page.evaluate(() => document.querySelector('coop-radar').toSVG());
    assert.match(svg, /Ce qui vit entre nous/);
    assert.match(svg, /pressentir/);
    assert.match(svg, /font-family/);
    assert.doesNotMatch(svg, /var\(|class=|<style/);
    if (browser.name === 'Chromium') {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: 'Enregistrer l’image', exact: true}).click(),
      ]);
      assert.match(download.suggestedFilename(), /\.png$/);
      const png = await readFile(await download.path());
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      assert.ok(png.readUInt32BE(16) > 600, 'twice as wide as the picture on the page');
    }
    assert.deepEqual(problems, []);
  });

  it('finishing says so, and gives the host the whole response', async (t) => {
    const {page} = await visit(t, browser, '/principes.html');
    await page.evaluate(() => {
      addEventListener('coop-submit', ({detail}) => (globalThis.submitted = detail.response));
    });
    await answerAll(page);
    await finish(page);
    await sees(page, /^C’est terminé, et personne d’autre n’a vos réponses/);
    const response = parseResponse(await page.evaluate(() => globalThis.submitted), dialogies);
    assert.equal(Object.keys(response.answers).length, 12);
    assert.ok(response.completedAt);
  });
});

/** The host gives all twelve answers, leaning to either side. */
function answerAll(page) {
  return page.evaluate(
    async (ids) => {
      const principles = document.querySelector('coop-principles');
      principles.value = Object.fromEntries(ids.map((id, i) => [id, {a: 2 + (i % 9), b: 10 - (i % 7)}]));
      await principles.updateComplete;
      await document.querySelector('coop-radar').updateComplete;
    },
    dialogies.tree.flatMap(({children}) => children.map(({id}) => id)),
  );
}

function focusedName(page) {
  return page.evaluate(
    () => document.querySelector('coop-radar').shadowRoot.activeElement?.getAttribute('aria-label') ?? '',
  );
}
