/** A complete self-test on paper, as one would hand it over: on A4 and US Letter, from any window, dark pages included. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {dialogies} from '../../dist/instruments/dialogies/index.js';
import {guide as dialogiesGuide} from '../../dist/instruments/dialogies/guide.js';
import {ptce} from '../../dist/instruments/ptce/index.js';
import {guide} from '../../dist/instruments/ptce/guide.js';
import {eventually, inEachBrowser, newPage, startPartner, startSite} from './support.mjs';

const PROJECT = {
  nom: 'La Fabrique du Val',
  presentation: 'Une conserverie partagée, où la cantine et les maraîchers travaillent ensemble.',
  ambitions: 'Que les légumes du Val nourrissent le Val.',
  defis: ['emploi', 'lien_social'],
  valeur: ['proximite'],
  statut: 'scic',
  partenaires: 'La commune, le lycée agricole',
};
const COMMENT = 'Une vingtaine de personnes viennent chaque mois.';

const WINDOWS = [
  {name: 'a wide window', viewport: {width: 1280, height: 800}},
  {name: 'a dark page', viewport: {width: 1280, height: 800}, colorScheme: 'dark'},
  {name: 'a phone', viewport: {width: 360, height: 740}},
];

inEachBrowser('a self-test on paper', (browser) => {
  for (const {name, ...options} of WINDOWS)
    for (const format of ['A4', 'Letter'])
      it(`is whole, and nothing else, on ${format} from ${name}`, async (t) => {
        if (browser.name !== 'Chromium') return t.skip('Only Chromium prints to PDF.');
        const page = await complete(t, browser, '/autodiagnostic.html', ptce, options);
        const {text, inks} = await print(t, page, format);
        if (!text) return t.skip('pdftotext is not installed (apt-get install poppler-utils).');
        for (const said of [
          PROJECT.presentation,
          PROJECT.ambitions,
          'Lien social, Emploi',
          'Des services de proximité',
        ])
          assert.ok(text.includes(plain(said)), said);
        for (const {title} of axesOf(ptce)) assert.ok(count(text, title) >= 3, `${title}: in the picture as well`);
        const {options: steps} = Object.values(ptce.scales)[0];
        for (const [i, statement] of itemsOf(ptce).entries()) {
          const from = text.lastIndexOf(plain(statement.text));
          assert.ok(from >= 0, statement.text);
          assert.ok(text.slice(from, from + 400).includes(plain(steps[i % 5].label)), `${statement.id} and its answer`);
        }
        assert.equal(count(text, COMMENT), 8);
        assert.ok(Object.values(guide.nodes).some(({steps}) => steps.every((step) => text.includes(plain(step)))));
        for (const {title, offers} of Object.values(guide.supports))
          for (const said of [title, ...offers]) assert.ok(text.includes(plain(said)), said);
        for (const said of ['SCIC (société coopérative d’intérêt collectif)', PROJECT.partenaires])
          assert.ok(text.includes(plain(said)), said);
        assert.ok(!text.includes(plain('Les Ateliers du Val')), 'nothing of the site around');
        assertFilled(t, inks);
      });

  it('is whole, whatever a page does to it and to what is around', async (t) => {
    if (browser.name !== 'Chromium') return t.skip('Only Chromium prints to PDF.');
    const page = await complete(t, browser, '/autodiagnostic.html', ptce, {});
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html, body { block-size: 100%; overflow: hidden; }
        main { container-type: size; block-size: 10em; overflow: hidden; opacity: 0; zoom: 0.3; clip-path: inset(50%); }
        main::before { content: 'Avant tout'; }
        coop-assessment { block-size: 5em; float: right; max-inline-size: 10em; overflow: hidden; visibility: hidden; }`);
      document.adoptedStyleSheets = [sheet];
    });
    const {text, inks} = await print(t, page, 'A4');
    if (!text) return t.skip('pdftotext is not installed (apt-get install poppler-utils).');
    assert.ok(!text.includes(plain('Avant tout')));
    for (const {text: statement} of itemsOf(ptce)) assert.ok(text.includes(plain(statement)), statement);
    assertFilled(t, inks);
  });

  it('leaves the page as it was where a frame may not print', async (t) => {
    const {origin} = await startPartner(t);
    const {page} = await newPage(t, browser);
    const inside = `<!doctype html><html lang="fr"><title>Un cadre</title>
      <script type="module" src="${origin}/cdn/coop-grid.js"></script><h1>Un site</h1><coop-grid></coop-grid>`;
    const around = `<!doctype html><title>Un site</title>
      <iframe sandbox="allow-scripts allow-same-origin" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;
    await page.goto(await startSite(t, around));
    const frame = page.frameLocator('iframe');
    await frame.locator('coop-grid[data-ready]').waitFor();
    await frame.locator('coop-grid').evaluate((grid) => grid.finish());
    await frame.getByRole('button', {name: 'Imprimer', exact: true}).click();
    const marks = () => frame.locator('body').evaluate(() => document.querySelectorAll('[data-coop-aside]').length);
    assert.ok((await marks()) > 0);
    await eventually(async () => assert.equal(await marks(), 0));
  });

  it('of dialogies is whole as well, and nobody marks it', async (t) => {
    if (browser.name !== 'Chromium') return t.skip('Only Chromium prints to PDF.');
    const page = await complete(t, browser, '/principes.html', dialogies, {});
    const {text, inks} = await print(t, page, 'A4');
    if (!text) return t.skip('pdftotext is not installed (apt-get install poppler-utils).');
    for (const {title, a, b} of itemsOf(dialogies))
      for (const said of [title, a.title, b.title]) assert.ok(text.includes(plain(said)), said);
    for (const {question} of dialogiesGuide.between) assert.ok(text.includes(plain(question)), question);
    assert.ok(!text.includes('sur100'));
    assertFilled(t, inks);
  });
});

/** Somebody's whole self-test, up to its result. */
async function complete(t, browser, path, instrument, options) {
  const {origin} = await startPartner(t);
  const {page} = await newPage(t, browser, options);
  await page.goto(origin + path);
  const answers = Object.fromEntries(
    itemsOf(instrument).map(({id, type}, i) => [id, type === 'dialogy' ? {a: i % 11, b: (i * 7) % 11} : i % 5]),
  );
  const comments = Object.fromEntries(
    itemsOf(instrument)
      .filter((_, i) => i % 5 === 0)
      .map(({id}) => [id, COMMENT]),
  );
  await page.locator('[data-ready]').first().waitFor();
  await page.evaluate(show, {answers, comments, project: PROJECT});
  await page.waitForFunction(() => globalThis.report.shadowRoot.querySelector('[part=sheet]'));
  return page;
}

/** Runs in the page: what one has answered, and the report of it. */
async function show(given) {
  const host = document.querySelector('coop-assessment, coop-principles');
  await host.updateComplete;
  host.response = {...host.response, ...given};
  await host.updateComplete;
  if (host.localName === 'coop-assessment') {
    host.step = 'result';
    await host.updateComplete;
    globalThis.report = host.shadowRoot.querySelector('coop-report');
  } else {
    globalThis.report = document.createElement('coop-report');
    globalThis.report.forElements = [host];
    host.after(globalThis.report);
  }
  await globalThis.report.updateComplete;
  // Pictures are drawn in the frame after.
  for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
}

/** What « Imprimer » puts on paper: its text, and how far down each page has ink, from 0 to 1. */
async function print(t, page, format) {
  await page.evaluate(() => {
    globalThis.print = () => undefined;
    globalThis.report.shadowRoot.querySelector('[name=print]').click();
  });
  const pdf = await page.pdf({format, margin: {top: '12mm', bottom: '12mm', left: '12mm', right: '12mm'}});
  assert.deepEqual(await page.evaluate(left), {marks: 0, sheets: []}, 'the page is as it was');
  const read = spawnSync('pdftotext', ['-raw', '-', '-'], {input: pdf});
  if (read.error) {
    if (process.env.REQUIRE_PDFTOTEXT) throw read.error;
    t.diagnostic('pdftotext is not installed (apt-get install poppler-utils): the PDF was not read.');
    return {text: '', inks: []};
  }
  const folder = await mkdtemp(join(tmpdir(), 'printed-'));
  try {
    await writeFile(join(folder, 'all.pdf'), pdf);
    spawnSync('pdftoppm', ['-r', '30', '-gray', join(folder, 'all.pdf'), join(folder, 'page')]);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
    const inks = await Promise.all(files.map(async (name) => lowestInk(await readFile(join(folder, name)))));
    return {text: plain(read.stdout.toString()), inks};
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Runs in the page: what printing has left there, shadow roots included. */
function left() {
  const left = {marks: 0, sheets: []};
  const look = (root) => {
    left.marks += root.querySelectorAll('[data-coop-aside], [data-coop-around]').length;
    for (const {cssRules} of root.adoptedStyleSheets)
      if ([...cssRules].some(({cssText}) => cssText.includes('data-coop-aside'))) left.sheets.push(root.nodeName);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return left;
}

/** How far down a picture of grey levels (PGM) is anything but white. */
function lowestInk(picture) {
  const [, width, height] = picture.subarray(0, 30).toString('latin1').split(/\s+/).map(Number);
  const pixels = picture.subarray(picture.length - width * height);
  return (1 + Math.floor(pixels.findLastIndex((grey) => grey < 200) / width)) / height;
}

function assertFilled(t, inks) {
  assert.ok(inks.length > 0, 'the pages were drawn');
  const said = inks.map((ink) => ink.toFixed(2)).join(' ');
  t.diagnostic(`${inks.length} pages, filled to ${said}`);
  assert.ok(
    inks.slice(0, -1).every((ink) => ink >= 0.5),
    `no page but the last is less than half full: ${said}`,
  );
}

/** Without any space: lines break on paper, and letters that are set apart are read so. */
function plain(text) {
  return text.replace(/\s+/g, '');
}

function count(text, part) {
  return text.split(plain(part)).length - 1;
}

function itemsOf({tree}) {
  return tree.flatMap((child) => (child.children ? itemsOf({tree: child.children}) : [child]));
}

/** The branches that hold items. */
function axesOf({tree}) {
  return tree.flatMap((child) => {
    if (!child.children) return [];
    return child.children.some((inner) => inner.children) ? axesOf({tree: child.children}) : [child];
  });
}
