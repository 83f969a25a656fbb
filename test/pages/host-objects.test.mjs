/** Pages whose own scripts changed what the library builds on: it works, or says what failed. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createResponse} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {chosen, eventually, inEachBrowser, newPage, sees, startPartner} from './support.mjs';

/** A questionnaire of the host's own, which the schemas read. */
const own = {...ptce, id: 'own', title: 'La grille de la maison'};

/** As scripts of another age do. */
function pollute() {
  Object.prototype.foo = 'bar';
  Array.prototype.last = function () {};
}

/** The grid, where some script did this before all others. */
async function visitGrid(t, browser, before = () => {}) {
  const {origin} = await startPartner(t);
  const {page} = await newPage(t, browser);
  await page.addInitScript(before);
  await page.addInitScript(() => {
    globalThis.heard = [];
    addEventListener('coop-error', ({detail}) => globalThis.heard.push(detail));
  });
  return {page, open: () => page.goto(`${origin}/grille.html`), heard: () => page.evaluate(() => globalThis.heard)};
}

inEachBrowser('a page of others’ scripts', (browser) => {
  it('with a key on Object.prototype from before it came is told so, where a schema is needed', async (t) => {
    const {page, open, heard} = await visitGrid(t, browser, pollute);
    await open();
    await page.getByRole('radio').first().waitFor();
    await page.evaluate((instrument) => (document.querySelector('coop-grid').instrument = instrument), own);
    await sees(page, '"foo", which a script of this page put on Object.prototype, is known to do this');
    const [{code, message, cause}] = await heard();
    assert.equal(code, 'failed');
    assert.match(message, /threw as it ran: TypeError: /);
    assert.equal(cause.name, 'TypeError');
    // No schema is needed for answers.
    await page.evaluate(() => Object.assign(document.querySelector('coop-grid'), {instrument: 'ptce'}));
    await page.getByRole('radio').first().waitFor();
    await page.evaluate(() => (document.querySelector('coop-grid').value = {a1_1: 1, a1_2: 'na'}));
    await eventually(async () => assert.deepEqual(await chosen(page), {a1_1: 1, a1_2: 'na'}));
  });

  it('with a key on Object.prototype from afterwards reads a questionnaire and a response', async (t) => {
    const {page, open, heard} = await visitGrid(t, browser);
    await open();
    await page.getByRole('radio').first().waitFor();
    const ask = async (instrument, answers) => {
      const response = {...createResponse(instrument, 'fr', 'self'), answers};
      await page.evaluate((given) => Object.assign(document.querySelector('coop-grid'), given), {instrument, response});
      await eventually(async () => assert.deepEqual(await chosen(page), answers));
    };
    await ask(own, {a1_1: 3});
    await page.evaluate(pollute);
    await ask({...own, id: 'other'}, {a1_1: 4});
    assert.deepEqual(await heard(), []);
  });

  it('with a file that throws as it runs is told what it threw, and nothing of the network', async (t) => {
    const {page, open, heard} = await visitGrid(t, browser);
    await page.route('**/cdn/parse-*.js', (route) =>
      route.fulfill({contentType: 'text/javascript', body: 'throw new RangeError("no room");'}),
    );
    await open();
    await page.getByRole('radio').first().waitFor();
    await page.locator('input[type=file]').setInputFiles({
      ...{name: 'reponses.json', mimeType: 'application/json'},
      buffer: Buffer.from(JSON.stringify(createResponse(ptce, 'fr', 'self'))),
    });
    await sees(page, 'Ce fichier n’a pas pu être lu ici. Vos réponses n’ont pas changé.');
    const [{code, message, cause}] = await heard();
    assert.equal(code, 'failed');
    assert.match(message, /RangeError: no room/);
    assert.deepEqual(cause, {name: 'RangeError', message: 'no room'});
  });
});
