/** What bears a day bears the device's, wherever that is. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createResponse} from '../../dist/core/index.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {inEachBrowser, newPage, startPartner} from './support.mjs';

// The first and the last zone on earth: at any moment, one of them at least has another day than UTC.
const ZONES = ['Pacific/Kiritimati', 'Pacific/Niue'];

inEachBrowser('the day in the name of a file', (browser) => {
  for (const timezoneId of ZONES)
    it(`is that of ${timezoneId}`, async (t) => {
      const {origin, store} = await startPartner(t);
      const now = new Date().toISOString();
      await store.add({...createResponse(ptce, 'fr', 'self'), completedAt: now, answers: {a1_1: 2, a1_2: 3}});
      const {page} = await newPage(t, browser, {timezoneId});
      await page.addInitScript(() => {
        globalThis.saved = [];
        // Over WebDriver BiDi, Playwright hears of no download.
        HTMLAnchorElement.prototype.click = function () {
          globalThis.saved.push(this.download);
        };
      });
      const saved = async (count) => {
        await page.waitForFunction((wanted) => globalThis.saved.length === wanted, count);
        return page.evaluate(() => globalThis.saved);
      };
      // Swedish writes days as ISO 8601 does.
      const today = new Intl.DateTimeFormat('sv-SE', {timeZone: timezoneId}).format(new Date());

      await page.goto(`${origin}/grille.html`);
      await page.getByRole('radio').first().click();
      await page.getByRole('button', {name: 'Enregistrer mes réponses dans un fichier'}).press('Enter');
      assert.deepEqual(await saved(1), [`reponses-ptce-${today}.json`]);

      await page.goto(`${origin}/parcours.html`);
      await page.getByRole('textbox').first().fill('Une note');
      await page.getByRole('button', {name: 'Nos notes', exact: true}).press('Enter');
      await page.getByRole('button', {name: 'Enregistrer nos notes dans un fichier'}).press('Enter');
      assert.deepEqual(await saved(1), [`notes-neuf-temps-${today}.txt`]);

      await page.goto(`${origin}/resultats.html`);
      for (const name of [
        'Enregistrer un tableau des réponses',
        'Enregistrer un fichier à rouvrir plus tard',
        'Enregistrer l’image pour l’impression',
      ])
        await page.getByRole('button', {name}).press('Enter');
      assert.deepEqual((await saved(3)).sort(), [
        ...[`radar-ptce-${today}.svg`, `rapport-ptce-${today}.csv`, `rapport-ptce-${today}.json`],
      ]);
    });
});
