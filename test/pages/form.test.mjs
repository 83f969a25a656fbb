/** The partner's plain form: no script of the host's, the grid is one of its fields. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {answer, assertChosen, assertResponse, inEachBrowser, press, sees, visit} from './support.mjs';

inEachBrowser('the partner’s form', (browser) => {
  it('sends the answers with the other fields, without asking whether to leave', async (t) => {
    const {page, problems} = await visit(t, browser, '/formulaire.html');
    const dialogs = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      return dialog.accept();
    });
    await page.getByRole('textbox', {name: 'Votre structure'}).fill('La <b>Fabrique</b> & Cie');
    await answer(page, 2, 5);
    await press(page, 'Continuer');
    await answer(page, 4);
    await press(page, 'Envoyer le formulaire');

    await page.getByRole('heading', {name: 'Bien reçu, merci'}).waitFor();
    await sees(page, 'La <b>Fabrique</b> & Cie');
    const response = assertResponse(JSON.parse(await page.getByRole('region', {name: 'JSON'}).textContent()));
    assert.deepEqual(response.answers, {a1_1: 2, a1_2: 'na', a2_1: 4});
    assert.ok(response.completedAt, 'sending the form is finishing');
    assert.deepEqual(dialogs, []);
    assert.deepEqual(problems, []);
  });

  it('going back to it shows the answers and the example as they were', async (t) => {
    const {page} = await visit(t, browser, '/formulaire.html');
    // A page that listens to unload is not kept alive: the browser has to restore it.
    await page.evaluate(() => addEventListener('unload', () => {}));
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('textbox', {name: 'Votre structure'}).fill('La Fabrique');
    await answer(page, 3, 1, 5);
    await page.getByRole('button', {name: 'Ajouter un exemple'}).first().click();
    await page.getByRole('textbox', {name: 'Exemple'}).fill('Chaque printemps');
    await press(page, 'Envoyer le formulaire');
    await page.getByRole('heading', {name: 'Bien reçu, merci'}).waitFor();

    await page.goBack();
    await assertChosen(page, {a1_1: 3, a1_2: 1, a1_3: 'na'});
    assert.equal(await page.getByRole('textbox', {name: 'Exemple'}).inputValue(), 'Chaque printemps');
    assert.equal(await page.getByRole('textbox', {name: 'Votre structure'}).inputValue(), 'La Fabrique');
  });
});
