/** The partner's page with its two lines, as a respondent meets it. Built files, real server, strictest policy. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createStore} from '../../stories/partner/store.mjs';
import {
  answer,
  assertChosen,
  assertResponse,
  eventually,
  finish,
  focused,
  inEachBrowser,
  newPage,
  press,
  savedBy,
  sees,
  startPartner,
  tabTo,
  visit,
} from './support.mjs';

inEachBrowser('the partner’s page', (browser) => {
  it('all 36 statements are answered by keyboard alone, and « Vos réponses sont enregistrées. »', async (t) => {
    const {page, problems, requests, origin, store} = await visit(t, browser);
    const expected = {};
    await page.getByRole('heading', {name: 'Grille de coopération territoriale'}).focus();

    for (let i = 0; i < 36; i += 1) {
      await tabTo(page, ({type, name}) => type === 'radio' && !(name in expected));
      const {name} = await focused(page);
      const [key, value] = keyFor(i);
      await page.keyboard.press(key);
      expected[name] = value;
    }
    await assertChosen(page, expected);
    await sees(page, 'complet');
    assert.equal(await page.locator('#event').textContent(), 'coop-complete', 'the host heard that all is answered');

    await page.getByRole('heading', {name: 'Avant de terminer'}).waitFor();
    assert.deepEqual(await store.list(), [], 'nothing left before « Terminer »');
    await tabTo(page, ({text}) => text === 'Terminer');
    await page.keyboard.press('Enter');
    await sees(page, 'Vos réponses sont enregistrées.');

    const [stored, ...others] = await store.list();
    assert.equal(others.length, 0, 'one response, once');
    const response = assertResponse(stored);
    assert.deepEqual(response.answers, expected);
    assert.ok(response.completedAt);
    assert.deepEqual(problems, [], 'neither exceptions nor refusals of the policy');
    assert.deepEqual(
      requests.filter(
        (request) => !/^GET .*\/(partner\.(js|css)|logo\.svg|grille\.html|cdn\/[\w.-]+\.js)$/.test(request),
      ),
      [`POST ${origin}/reponses`],
      'nothing else was asked of the network',
    );
    assert.ok(requests.every((request) => request.split(' ')[1].startsWith(`${origin}/`)));
  });

  it('when storing fails, the answers stay, and « Réessayer » stores them', async (t) => {
    t.mock.method(console, 'error', () => {}); // The server says that it broke.
    const memory = createStore();
    let isBroken = true;
    const add = (response) => (isBroken ? Promise.reject(new Error('disk full')) : memory.add(response));
    const {page, stop, restart} = await visit(t, browser, '/grille.html', {store: {...memory, add}});
    await answer(page, 4, 0, 5);
    await finish(page);
    await sees(page, 'L’envoi n’a pas abouti. Vos réponses sont toujours là.');
    await assertChosen(page, {a1_1: 4, a1_2: 0, a1_3: 'na'});

    isBroken = false;
    await stop();
    await press(page, 'Réessayer');
    await sees(page, 'POST /reponses → ?');
    await sees(page, 'L’envoi n’a pas abouti. Vos réponses sont toujours là.');

    await restart();
    await press(page, 'Réessayer');
    await sees(page, 'Vos réponses sont enregistrées.');
    const stored = await memory.list();
    assert.deepEqual(
      stored.map(({answers}) => answers),
      [{a1_1: 4, a1_2: 0, a1_3: 'na'}],
    );
  });

  it('without the script one reads the page’s own words, and with it the grid instead', async (t) => {
    const words = 'demandez-le sur papier';
    const blocked = await startPartner(t, {cdn: '/nowhere'});
    const {page} = await newPage(t, browser);
    await page.goto(`${blocked.origin}/grille.html`);
    await sees(page, words);
    assert.equal(await page.getByRole('radio').count(), 0);

    const {page: upgraded} = await visit(t, browser);
    await eventually(async () => assert.equal(await upgraded.getByText(words).first().isVisible(), false));
  });

  it('leaving asks nothing when nothing was answered', async (t) => {
    const {page} = await visit(t, browser);
    const asked = stayWhenAsked(page);
    await leave(page);
    await page.waitForURL(/formulaire/);
    assert.deepEqual(asked, []);
  });

  it('leaving asks first while answers would be lost, and no longer once they are stored', async (t) => {
    const {page, origin} = await visit(t, browser);
    const asked = stayWhenAsked(page);
    await answer(page, 3);
    await leave(page);
    await eventually(() => assert.deepEqual(asked, ['beforeunload']));
    assert.equal(page.url(), `${origin}/grille.html`);
    await assertChosen(page, {a1_1: 3});

    await finish(page);
    await sees(page, 'Vos réponses sont enregistrées.');
    await leave(page);
    await page.waitForURL(/formulaire/);
    assert.deepEqual(asked, ['beforeunload']);
  });

  it('leaving asks nothing after « Tout effacer », and asks again after « Annuler »', async (t) => {
    const {page} = await visit(t, browser);
    const asked = stayWhenAsked(page);
    await answer(page, 3);
    await eraseAll(page);
    await press(page, 'Annuler');
    await assertChosen(page, {a1_1: 3});
    await leave(page);
    await eventually(() => assert.deepEqual(asked, ['beforeunload']));

    await eraseAll(page);
    await assertChosen(page, {});
    await leave(page);
    await page.waitForURL(/formulaire/);
    assert.deepEqual(asked, ['beforeunload']);
  });

  it('answers kept in a file come back from it after « Tout effacer »; « Annuler » brings them back as well', async (t) => {
    const {page} = await visit(t, browser);
    const expected = {a1_1: 1, a1_2: 4, a1_3: 'na'};
    await answer(page, 1, 4, 5);
    await page.getByRole('button', {name: 'Ajouter un exemple'}).first().click();
    await page.getByRole('textbox', {name: 'Exemple'}).fill('La cantine partagée\u202f!');

    const file = await savedBy(page, browser, SAVE);
    assert.match(file.name, /^reponses-ptce-\d{4}-\d\d-\d\d\.json$/);
    assert.deepEqual(assertResponse(JSON.parse(file.text)).comments, {a1_1: 'La cantine partagée\u202f!'});

    await eraseAll(page);
    await sees(page, 'Vos réponses sont effacées.');
    await assertChosen(page, {});
    await press(page, 'Annuler');
    await assertChosen(page, expected);

    await eraseAll(page);
    await assertChosen(page, {});
    await open(page, file.text, browser);
    await sees(page, 'Les réponses du fichier sont là.');
    await assertChosen(page, expected);
    assert.equal(await page.getByRole('textbox', {name: 'Exemple'}).inputValue(), 'La cantine partagée\u202f!');
  });

  it('a file of something else is refused kindly, and the answers stay', async (t) => {
    const {page, problems} = await visit(t, browser);
    await answer(page, 2);
    for (const text of ['Compte rendu du 3 mars', '{"answers": {"a1_1": 9}}', '[]']) {
      await open(page, text, browser);
      await sees(page, 'Ce fichier ne contient pas de réponses à ce questionnaire. Vos réponses n’ont pas changé.');
      await assertChosen(page, {a1_1: 2});
      await answer(page, 1); // The notice goes away, for the next file.
      await answer(page, 2);
    }
    assert.deepEqual(problems, []);
  });

  it('switching to English midway changes the words and keeps the answers', async (t) => {
    const {page, store} = await visit(t, browser);
    await answer(page, 2, 3);
    await press(page, 'en, English');
    await page.getByRole('button', {name: 'Finish', exact: true}).waitFor();
    await page
      .getByRole('radio', {name: /^2, Starting/})
      .first()
      .waitFor();
    await assertChosen(page, {a1_1: 2, a1_2: 3});
    assert.equal(await page.getByText('Sans objet').filter({visible: true}).count(), 0);

    await answer(page, 2, 3, 4);
    await press(page, 'Finish');
    await sees(page, 'Your answers are saved.');
    const [{locale, answers}] = await store.list();
    assert.equal(locale, 'en');
    assert.deepEqual(answers, {a1_1: 2, a1_2: 3, a1_3: 4});
  });
});

/** Digits mostly; arrows now and then, which choose the second step, or the last by wrapping around. */
function keyFor(i) {
  if (i === 5) return ['ArrowRight', 1];
  if (i === 6) return ['ArrowLeft', 'na'];
  return [String(i % 5), i % 5];
}

const SAVE = 'Enregistrer mes réponses dans un fichier';
const OPEN = 'Reprendre un fichier de réponses';

function leave(page) {
  return page.getByRole('link', {name: 'Formulaire'}).click();
}

/** Refuses to leave whenever the browser asks; returns what it asked. */
function stayWhenAsked(page) {
  const asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  return asked;
}

async function eraseAll(page) {
  await press(page, 'Tout effacer');
  await page.getByRole('dialog').getByRole('button', {name: 'Tout effacer'}).click();
}

async function open(page, text, {name: browserName}) {
  const file = {name: 'fichier.json', mimeType: 'application/json', buffer: Buffer.from(text)};
  if (browserName === 'Chromium') {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, OPEN)]);
    return chooser.setFiles(file);
  }
  // Over WebDriver BiDi, the file dialog cannot be closed, so that it opens once a page.
  await page.locator('coop-grid input[type=file]').setInputFiles(file);
}
