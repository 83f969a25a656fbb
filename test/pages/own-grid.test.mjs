/** « Votre propre grille »: from what a spreadsheet copies to a file that the library takes, in pure code and in the page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {parseInstrument} from '../../dist/core/index.js';
import {createNames} from '../../stories/partner/composer/names.js';
import {readOwnGrid} from '../../stories/partner/composer/table.js';
import {
  assertChosen,
  eventually,
  inEachBrowser,
  newPage,
  savedBy,
  sees,
  startPartner,
  tabTo,
  violations,
} from './support.mjs';

const SCALE = 'Pas encore\nParfois\nSouvent';
const read = (table, given = {}) => readOwnGrid({title: 'Nos ateliers', scale: SCALE, table, ...given}, parse);

/** What is asked, as `[objective, statement, help]`. */
const asked = (table) =>
  parseInstrument(read(table).instrument).tree.flatMap(({title, children}) =>
    children.map(({text, help = ''}) => [title, text, help]),
  );

describe('a pasted table', () => {
  const TWO = [
    ['Accueillir', 'On accueille.', 'Par quelqu’un.'],
    ['Accueillir', 'On répond.', ''],
  ];
  const WAYS = {
    'as a spreadsheet copies it': 'Accueillir\tOn accueille.\tPar quelqu’un.\nAccueillir\tOn répond.\t',
    'with lines of Windows and blank ones':
      '\r\nAccueillir\tOn accueille.\tPar quelqu’un.\r\n\r\nAccueillir\tOn répond.\r\n',
    'with headings, in another order':
      'Affirmation\tAide\tObjectif\nOn accueille.\tPar quelqu’un.\tAccueillir\nOn répond.\t\tAccueillir',
    'with an objective for several lines': 'Accueillir\tOn accueille.\tPar quelqu’un.\n\tOn répond.',
    'saved in French': 'objectif;affirmation;aide\nAccueillir;"On accueille.";Par quelqu’un.\n;On répond.;',
    'saved in English':
      '\ufeffThème,Énoncé,Précision\nAccueillir,On accueille.,"Par quelqu’un."\nAccueillir,On répond.,',
  };
  for (const [name, table] of Object.entries(WAYS)) it(name, () => assert.deepEqual(asked(table), TWO));

  it('keeps what quotation marks hold together, and those that are said', () => {
    assert.deepEqual(asked('A\t"On dit ""oui"",\nou\tnon."\t"a;b, c"\nB\tOn dit "peut-être".'), [
      ['A', 'On dit "oui", ou non.', 'a;b, c'],
      ['B', 'On dit "peut-être".', ''],
    ]);
  });

  it('gathers an objective that comes back', () => {
    const {tree} = read('A\tUn.\nB\tDeux.\nA\tTrois.').instrument;
    assert.deepEqual(
      tree.map(({title, children}) => [title, children.length]),
      [
        ['A', 2],
        ['B', 1],
      ],
    );
  });

  it('becomes a scale from 0 on, and levels of equal widths, where there are any', () => {
    const {scales, levels} = read('A\tUn.', {levels: 'Bas\n\nMoyen\nHaut\n'}).instrument;
    assert.deepEqual(
      scales.mots.options.map(({value, label}) => [value, label]),
      [
        [0, 'Pas encore'],
        [1, 'Parfois'],
        [2, 'Souvent'],
      ],
    );
    assert.deepEqual(
      levels.map(({title, from, to}) => [title, Math.round(from), Math.round(to)]),
      [
        ['Bas', 0, 33],
        ['Moyen', 33, 67],
        ['Haut', 67, 100],
      ],
    );
    assert.deepEqual(read('A\tUn.').instrument.levels, []);
  });

  const FAULTS = [
    ['', {}, 'Le tableau est vide : collez au moins une ligne.'],
    ['objectif\taffirmation', {}, 'Le tableau est vide : collez au moins une ligne.'],
    ['\tUn.\nA\tDeux.', {}, 'Ligne 1 : il manque l’objectif.'],
    ['objectif\taffirmation\taide\nA\tUn.\n\nA\t\tAide.', {}, 'Ligne 4 : il manque l’affirmation.'],
    ['A\t"Un,\nen deux lignes."\nA', {}, 'Ligne 2 : il manque l’affirmation.'],
    ['A\tUn.\nA\tDeux.\nB\tUn.', {}, 'Ligne 3 : cette affirmation est déjà à la ligne 1.'],
    ['A\tUn.\tAide.\tEncore.', {}, 'Ligne 1 : « Encore. » est dans une colonne de trop.'],
    ['A\tUn.\nA\t"Deux.\nA\tTrois.', {}, 'Ligne 2 : un guillemet s’ouvre et ne se ferme pas.'],
    ['A\tUn.', {title: ' '}, 'Il manque le titre.'],
    ['A\tUn.', {scale: 'Oui\n\n'}, 'Échelle : il faut au moins deux mots, un par ligne.'],
    ['A\tUn.', {scale: 'Oui\nNon\n\nOui'}, 'Échelle, ligne 4 : ce mot est déjà à la ligne 1.'],
    ['A\tUn.', {scale: Array.from({length: 102}, (_, i) => i).join('\n')}, 'Échelle : 101 mots au plus.'],
    ['A\tUn.', {levels: 'Bas'}, 'Niveaux : il en faut au moins deux, ou aucun.'],
  ];
  for (const [table, given, fault] of FAULTS)
    it(`is told: ${fault}`, () => {
      const {instrument, faults} = read(table, given);
      assert.equal(instrument, null);
      assert.deepEqual(
        faults.map((text) => text.replaceAll('\u202f', ' ')),
        [fault],
      );
    });

  it('tells every fault at once, in the order of the lines', () => {
    const {faults} = read('\tUn.\nA\nA\tUn.', {title: '', scale: ''});
    assert.deepEqual(
      faults.map((fault) => fault.split('\u202f')[0]),
      ['Il manque le titre.', 'Ligne 1', 'Ligne 2', 'Ligne 3', 'Échelle'],
    );
  });

  it('of any words is a questionnaire that the library takes, or has a fault', () => {
    const words = fc.string({unit: fc.constantFrom(...'aé0_ «’œ中😀'), minLength: 1});
    const any = fc.string({unit: fc.constantFrom(...'a "\t;,\n\r')});
    const cell = fc.oneof({weight: 9, arbitrary: words}, {weight: 1, arbitrary: any});
    const table = fc.array(fc.tuple(cell, cell, cell)).map((rows) => rows.map((row) => row.join('\t')).join('\n'));
    let taken = 0;
    fc.assert(
      fc.property(cell, table, fc.uniqueArray(cell), fc.array(cell, {maxLength: 2}), (title, table, scale, levels) => {
        const {instrument, faults} = readOwnGrid(
          {title, table, scale: scale.join('\n'), levels: levels.join('\n')},
          parse,
        );
        assert.equal(instrument === null, faults.length > 0);
        if (!instrument) return;
        taken += 1;
        parseInstrument(instrument);
      }),
      {seed: 1, numRuns: 2000, examples: [['total', 'total\tconstructor\nœ\t中\n😀\t__proto__', ['a', 'é'], []]]},
    );
    assert.ok(taken > 50, `${taken} of them had no fault`);
  });
});

describe('ids from words', () => {
  it('say what they name, each once, and never what is reserved', () => {
    const name = createNames();
    const words = [
      'Décider à plusieurs',
      'Décider à plusieurs !',
      '3 machines',
      'Œuvrer',
      'total',
      '中',
      '中',
      'x'.repeat(99),
    ];
    assert.deepEqual(words.map(name), [
      'decider_a_plusieurs',
      'decider_a_plusieurs_2',
      'q_3_machines',
      'oeuvrer',
      'total_2',
      'q',
      'q_2',
      'x'.repeat(40),
    ]);
    assert.equal(name('Chaque personne qui arrive est accueillie par quelqu’un'), 'chaque_personne_qui_arrive_est');
  });
});

inEachBrowser('votre propre grille', (browser) => {
  async function open(t, options) {
    const site = await startPartner(t);
    const visitor = await newPage(t, browser, options);
    await visitor.page.goto(`${site.origin}/ma-grille.html`);
    await sees(visitor.page, 'La grille est prête\u202f: 2 objectifs, 4 affirmations.');
    return {...site, ...visitor};
  }
  const table = (page) => page.getByLabel('Les affirmations', {exact: true});

  it('becomes a grid that can be tried, a file, and a line that reads the file', async (t) => {
    const {page, problems, requests, origin} = await open(t);
    const tryOut = 'Atelier\t"On dit ""bonjour"", puis on entre."\tEn arrivant.\n\tOn range.';
    await table(page).fill(tryOut);
    await page.getByLabel('Le titre').fill('L’atelier bois');
    await page.getByLabel('Les mots de l’échelle').fill('Non\nOui');
    await sees(page, 'La grille est prête\u202f: 1 objectif, 2 affirmations.');
    await page
      .getByRole('radiogroup', {name: 'On dit "bonjour", puis on entre.'})
      .getByRole('radio', {name: 'Oui'})
      .click();
    await assertChosen(page, {on_dit_bonjour_puis_on_entre: 1});

    const file = await savedBy(page, browser, 'Enregistrer le fichier');
    assert.equal(file.name, 'l_atelier_bois.json');
    const given = {title: 'L’atelier bois', author: '', table: tryOut, scale: 'Non\nOui', levels: ''};
    assert.deepEqual(parseInstrument(JSON.parse(file.text)), readOwnGrid(given, parse).instrument);
    assert.equal(
      await page.getByRole('region', {name: 'Et ensuite'}).textContent(),
      '<script type="module" src="/cdn/coop-grid.js"></script>\n<coop-grid src="/l_atelier_bois.json" autosave>Le questionnaire arrive…</coop-grid>',
    );
    assert.deepEqual(problems, []);
    assert.ok(
      requests.every((request) => request.startsWith(`GET ${origin}/`) || request.startsWith(`GET blob:${origin}/`)),
      `${requests}`,
    );
  });

  it('says by line what it lacks, and gives no file meanwhile', async (t) => {
    const {page, problems} = await open(t);
    const save = page.getByRole('button', {name: 'Enregistrer le fichier'});
    await eventually(async () => assert.ok(await save.isEnabled()));
    await table(page).fill('A\tUn.\nA\tDeux.\nB\tTrois.\nB\t\tAide.');
    await page.getByRole('status').getByText('Ligne 4\u202f: il manque l’affirmation.').waitFor();
    await sees(page, 'Il reste une chose à voir.');
    assert.ok(await save.isDisabled());
    assert.equal(await page.getByRole('radio').count(), 0);
    await table(page).fill('A\tUn.\nA\tDeux.\nB\tTrois.\nB\tQuatre.');
    await sees(page, 'La grille est prête\u202f: 2 objectifs, 4 affirmations.');
    await page.getByRole('radiogroup', {name: 'Quatre.'}).waitFor();
    assert.ok(await save.isEnabled());
    assert.deepEqual(problems, []);
  });

  it('says what the grid itself refuses', async (t) => {
    const {page} = await open(t);
    const many = Array.from({length: 5001}, (_, i) => `A\tN ${i}`).join('\n');
    await table(page).evaluate((area, text) => {
      area.value = text;
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }, many);
    await sees(page, 'La grille n’a pas pris ce questionnaire.');
    assert.ok(await page.getByRole('button', {name: 'Enregistrer le fichier'}).isDisabled());
  });

  it('is made by keyboard alone', async (t) => {
    const {page} = await open(t);
    await tabTo(page, ({name}) => name === 'title');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Le jardin');
    await tabTo(page, ({name}) => name === 'table');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Semer;On sème ensemble.');
    await sees(page, 'La grille est prête\u202f: 1 objectif, 1 affirmation.');
    await tabTo(page, ({text}) => text === 'Enregistrer le fichier');
    await tabTo(page, ({type, name}) => type === 'radio' && name === 'on_seme_ensemble');
    await page.keyboard.press('2');
    await assertChosen(page, {on_seme_ensemble: 2});
  });

  for (const width of [360, 768, 1280])
    it(`fits ${width} pixels, and axe finds nothing`, async (t) => {
      const {page} = await open(t, {viewport: {width, height: 800}});
      const beyond = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(await beyond(), 0);
      assert.deepEqual(await violations(page), []);
      await table(page).fill('');
      await sees(page, 'Le tableau est vide');
      assert.equal(await beyond(), 0);
      assert.deepEqual(await violations(page), []);
    });
});
