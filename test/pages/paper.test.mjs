/** What people wrote, on paper and in a narrow window: whole, whatever its length. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {inEachBrowser, newPage, startPartner, startSite} from './support.mjs';

const LINES = Array.from({length: 12}, (_, i) => `ligne${i}`).join('\n');
const LONG = 'https://exemple.org/' + 'adresse-sans-espace'.repeat(20);

const TAGS = ['grid', 'principles', 'project', 'journey', 'radar', 'report'];

inEachBrowser('what people wrote', (browser) => {
  it('prints whole: comments, project sheet, notes', async (t) => {
    if (browser.name !== 'Chromium') return t.skip('Only Chromium prints to PDF.');
    for (const [tag, count] of [
      ['grid', 1],
      ['principles', 1],
      ['journey', 1],
      ['project', 2],
    ]) {
      const page = await open(t, browser, tag);
      await page.evaluate(write, {tag, words: LINES});
      const read = spawnSync('pdftotext', ['-raw', '-', '-'], {input: await page.pdf({format: 'A4'})});
      if (read.error) {
        if (process.env.REQUIRE_PDFTOTEXT) throw read.error;
        return t.skip('pdftotext is not installed (apt-get install poppler-utils): the text of the PDF was not read.');
      }
      const text = read.stdout.toString();
      for (const line of LINES.split('\n'))
        assert.equal(text.match(new RegExp(`${line}(?!\\d)`, 'g'))?.length, count, `${tag}: ${line}`);
      // What cannot grow on paper must not hold words.
      await page.emulateMedia({media: 'print'});
      assert.deepEqual(await page.evaluate(scrolling, tag), [], tag);
    }
  });

  it('prints what is folded as well, for a pen', async (t) => {
    if (browser.name !== 'Chromium') return t.skip('Only Chromium prints to PDF.');
    const page = await open(t, browser, 'project');
    await page.getByRole('heading', {name: 'Pour un dossier'}).waitFor();
    await page.emulateMedia({media: 'print'});
    const heightOf = () => document.querySelector('coop-project').shadowRoot.querySelector('.fold').offsetHeight;
    assert.ok((await page.evaluate(heightOf)) > 600);
    await page.emulateMedia({media: 'screen'});
    assert.ok((await page.evaluate(heightOf)) < 200, 'closed on screen');
  });

  for (const width of [320, 1280])
    it(`and what a host calls things wraps, however long a word, ${width} px wide`, async (t) => {
      for (const tag of TAGS) {
        const page = await open(t, browser, tag, width, '* {overflow-wrap: normal} body {word-break: keep-all}');
        await page.evaluate(write, {tag, words: LONG});
        const over = ({scrollingElement: root}) => root.scrollWidth - root.clientWidth;
        assert.equal(await page.evaluate(`(${over})(document)`), 0, tag);
        const {wide, own} = await page.evaluate(nameAll, {tag, words: LONG});
        assert.deepEqual({tag, wide, own}, {tag, wide: [], own: 0});
      }
    });
});

async function open(t, browser, tag, width = 800, css = '') {
  const {origin} = await startPartner(t);
  const {page} = await newPage(t, browser);
  await page.setViewportSize({width, height: 800});
  const address = await startSite(
    t,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Papier</title><link rel="icon" href="data:,">
    <style>${css}</style><script type="module" src="${origin}/cdn/coop-elements.js"></script><coop-${tag}></coop-${tag}></html>`,
  );
  await page.goto(address);
  return page;
}

/** Runs in the page: writes these words in the first comment, the first two texts of a sheet or the first note. */
async function write({tag, words}) {
  const element = document.querySelector(`coop-${tag}`);
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  if (tag === 'project') {
    const [short, long] = ['input:not([type])', 'textarea'].map((one) => element.shadowRoot.querySelector(one).name);
    element.value = {[short]: words, [long]: words};
  } else if (tag === 'journey') {
    element.progress = {...element.progress, notes: {[element.progress.time]: words}};
  } else if (tag === 'grid' || tag === 'principles') {
    const item = element.shadowRoot.querySelector('button[name=comment]').value;
    element.response = {...element.response, comments: {[item]: words}};
  }
  await element.updateComplete;
}

/** Runs in the page: what is on show and cuts its own content. */
function scrolling(tag) {
  return [...document.querySelector(`coop-${tag}`).shadowRoot.querySelectorAll('*')]
    .filter((one) => one.matches('textarea, input:not([type=radio], [type=checkbox], [type=range])'))
    .filter((one) => one.checkVisibility() && one.value)
    .map(({name, value}) => `${name}: ${value}`);
}

/** Runs in the page: an instrument of a host's own, all of it long words, in every element that shows one. */
async function nameAll({tag, words}) {
  const element = document.querySelector(`coop-${tag}`);
  const {updateComplete} = element;
  await updateComplete;
  const source = {author: words, licence: words, about: words};
  const rating = (id) => ({type: 'rating', id, text: words, help: words, scale: 'degree'});
  const dialogy = (id) => ({
    type: 'dialogy',
    id,
    title: words,
    a: {title: words, text: words},
    b: {title: words, text: words},
  });
  const lines = [
    {type: 'text', id: 'l1', text: words, help: words, lines: 2},
    {
      type: 'choice',
      id: 'l2',
      text: words,
      options: [
        {value: 'one', label: words},
        {value: 'two', label: words},
      ],
    },
  ];
  const items = {principles: [dialogy('d1'), dialogy('d2')], project: lines}[tag];
  const instrument = {
    ...{schema: 'coop-elements/instrument/1', id: 'longs', version: '1.0.0', locale: 'fr', title: words, source},
    scales: items ? {} : {degree: {options: [0, 1, 2, 3, 4].map((value) => ({value, label: words, help: words}))}},
    levels: [],
    tree: Array.from({length: items ? 1 : 4}, (_, i) => ({
      ...{id: `s${i}`, title: words, help: words},
      children: items ?? [rating(`r${i}`)],
    })),
  };
  const answers = {r0: 2, r1: 3, r2: 0, r3: 4};
  if (tag === 'journey') return {wide: [], own: 0};
  if (tag === 'radar' || tag === 'report') {
    const grid = document.body.appendChild(document.createElement('coop-grid'));
    Object.assign(grid, {instrument, id: 'g', hidden: true});
    await grid.updateComplete;
    grid.value = answers;
    await grid.updateComplete;
    grid.response = {...grid.response, comments: {r0: words}};
    element.htmlFor = 'g';
  } else element.instrument = instrument;
  for (let i = 0; i < 10; i += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  element.shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true));
  element.shadowRoot.querySelectorAll('button[name=help]').forEach((button) => button.click());
  for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
  if (!element.shadowRoot.textContent.includes(words)) throw new Error(`${tag} does not show it`);
  const {right} = element.getBoundingClientRect();
  const wide = [...element.shadowRoot.querySelectorAll('.root *:not(.unseen, .shows-radar *, svg *, .probe *, option)')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > right + 1)
    .map((one) => `${one.localName}.${one.className}`);
  const {scrollWidth, clientWidth} = document.scrollingElement;
  return {wide, own: scrollWidth - clientWidth};
}
