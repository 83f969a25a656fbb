/** What is done in every home, as a person does it. */
import assert from 'node:assert/strict';
import {eventually, finish, press, sees} from '../pages/support.mjs';

/** What one does in every home, and what then holds; nothing is said on the console meanwhile. */
export const VISITS = {
  'shows the score as one answers': async ({fabrique, ferme}) => {
    await reads(fabrique, '— sur 100');
    // Of seven principles, half are to have an answer before the whole has a score.
    await answer(fabrique, {0: 4, 2: 4, 4: 4});
    await reads(fabrique, '— sur 100');
    await answer(fabrique, {6: 4});
    await reads(fabrique, '100 sur 100');
    await answer(fabrique, {6: 0});
    await reads(fabrique, '75 sur 100');
    await reads(ferme, '— sur 100');
  },

  'stores what is finished, and says so once it is': async ({page, origin, fabrique}) => {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await page.route('**/responses', async (route) => {
      await released;
      await route.continue();
    });
    await answer(fabrique, {0: 3, 1: 5});
    await finish(fabrique);
    await sees(fabrique, 'Envoi en cours…');
    assert.equal(await fabrique.getByText('Vos réponses sont enregistrées.').count(), 0);
    release();
    await sees(fabrique, 'Vos réponses sont enregistrées.');
    const stored = await (await fetch(`${origin}/responses`)).json();
    assert.deepEqual(stored.at(-1).answers, {adhesion_1: 3, adhesion_2: 'na'});
  },

  'starts over where the response is set to null': async ({fabrique, ferme}) => {
    for (const at of [fabrique, ferme]) await answer(at, {0: 2, 2: 2, 4: 2, 6: 2});
    await press(fabrique, 'Recommencer');
    await reads(fabrique, '— sur 100');
    await isAnswered(fabrique, {});
    await isAnswered(ferme, {adhesion_1: 2, democratie_1: 2, economie_1: 2, autonomie_1: 2});
    await answer(fabrique, {0: 1, 2: 1, 4: 1, 6: 1});
    await reads(fabrique, '25 sur 100');
  },

  'keeps to each its answers as the list changes order': async ({page, fabrique, ferme}) => {
    await answer(fabrique, {0: 1});
    await answer(ferme, {0: 3, 1: 2});
    const grid = await fabrique.locator('coop-grid').elementHandle();
    await hasOrder(page, 'La Fabrique', 'La Ferme');
    await press(page, 'Inverser l’ordre');
    await hasOrder(page, 'La Ferme', 'La Fabrique');
    assert.ok(
      await fabrique.locator('coop-grid').evaluate((now, before) => now === before, grid),
      'another element stands in its place',
    );
    await isAnswered(fabrique, {adhesion_1: 1});
    await isAnswered(ferme, {adhesion_1: 3, adhesion_2: 2});
    await answer(fabrique, {1: 0});
    await isAnswered(fabrique, {adhesion_1: 1, adhesion_2: 0});
  },

  'gives back what was answered when it is taken away and made again': async ({page, fabrique, ferme}) => {
    await answer(fabrique, {0: 4, 2: 4, 4: 4});
    await press(page, 'Fermer');
    await page.locator('coop-grid').first().waitFor({state: 'detached'});
    await press(page, 'Ouvrir');
    await isAnswered(fabrique, {adhesion_1: 4, democratie_1: 4, economie_1: 4});
    await isAnswered(ferme, {});
    await answer(fabrique, {6: 4});
    await reads(fabrique, '100 sur 100');
    await finish(fabrique);
    await sees(fabrique, 'Vos réponses sont enregistrées.');
    await press(page, 'Fermer');
    await page.locator('coop-grid').first().waitFor({state: 'detached'});
  },
};

/** Where one of the structures answers. */
export function structure(page, name) {
  return page.locator('section').filter({has: page.getByRole('heading', {name, exact: true})});
}

/** Presses steps, by the position of their statement; the sixth is « Sans objet ». */
async function answer(at, steps) {
  for (const [statement, step] of Object.entries(steps))
    await at.getByRole('radiogroup').nth(Number(statement)).getByRole('radio').nth(step).click();
}

/** What the application itself writes. */
async function reads(at, text) {
  await eventually(async () => assert.equal(await at.locator('output').last().innerText(), text));
}

async function isAnswered(at, expected) {
  await eventually(async () => {
    const chosen = await at
      .locator('coop-grid input:checked')
      .evaluateAll((radios) => radios.map(({name, value}) => [name, Number(value)]));
    assert.deepEqual(Object.fromEntries(chosen), expected);
  });
}

async function hasOrder(page, ...names) {
  const headings = page.getByRole('heading', {name: /^La /, level: 2});
  await eventually(async () => assert.deepEqual(await headings.allInnerTexts(), names));
}
