/** A questionnaire's height is what it says it is, and what one has jumped to stays where it is. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {inEachBrowser, newPage, startPartner, startSite} from './support.mjs';

const LONG = 'Cette affirmation prend le temps de dire ce qu’elle entend, exemple après exemple. '.repeat(6);
const SHORT = 'D’accord.';

/** A host's own: sections of two statements, long ones or short ones, so that no height fits all. */
const own = {
  ...{schema: 'coop-elements/instrument/1', id: 'longs', version: '1.0.0', locale: 'fr', title: 'Longs et courts'},
  source: {author: 'Une hôte', licence: 'CC BY 4.0', about: 'Pour mesurer.'},
  scales: {degree: {options: [0, 1, 2, 3, 4].map((value) => ({value, label: `Degré ${value}`}))}},
  levels: [],
  tree: Array.from({length: 12}, (_, i) => ({
    ...{id: `s${i}`, title: `Partie ${i}`},
    children: [0, 1].map((j) => ({type: 'rating', id: `s${i}_${j}`, text: i % 3 ? SHORT : LONG, scale: 'degree'})),
  })),
};

const QUESTIONNAIRES = [
  ...['ptce', 'ingredients', 'coconstruction', 'maturite'].map((id) => `<coop-grid instrument="${id}"></coop-grid>`),
  '<coop-principles instrument="dialogies"></coop-principles>',
  '<coop-grid class="own"></coop-grid>',
];

inEachBrowser('the height of a questionnaire', (browser) => {
  for (const width of [320, 768, 1280])
    it(`is the real one from the start, and nothing moves after a jump, ${width} px wide`, async (t) => {
      const {origin} = await startPartner(t);
      const {page} = await newPage(t, browser);
      await page.setViewportSize({width, height: 800});
      for (const tag of QUESTIONNAIRES) {
        await page.goto(
          await startSite(
            t,
            `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Hauteurs</title><link rel="icon" href="data:,">
            <script type="module" src="${origin}/cdn/coop-elements.js"></script>${tag}</html>`,
          ),
        );
        const {announced, real, moved, shifts} = await page.evaluate(jump, own);
        assert.ok(Math.abs(announced / real - 1) < 0.05, `${tag}: ${announced} px announced, ${real} px real`);
        assert.deepEqual({tag, moved, shifts}, {tag, moved: 0, shifts: 0});
      }
    });
});

/** Runs in the page: jumps to the last statement as the keyboard does, waits, and then goes through all. */
async function jump(own) {
  const element = document.body.lastElementChild;
  await customElements.whenDefined(element.localName);
  if (element.matches('.own')) element.instrument = own;
  await element.updateComplete;
  const frames = async (count) => {
    for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
  };
  await frames(3);
  const announced = document.documentElement.scrollHeight;
  const shifts = [];
  // Firefox knows no such entries: there, the place of the statement is all there is.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({type: 'layout-shift'});
  const item = [...element.shadowRoot.querySelectorAll('.item')].at(-3);
  item.querySelector('input').focus();
  const before = item.getBoundingClientRect().top;
  await frames(20);
  const moved = item.getBoundingClientRect().top - before;
  for (const section of element.shadowRoot.querySelectorAll('.item')) {
    section.scrollIntoView();
    await frames(2);
  }
  const real = document.documentElement.scrollHeight;
  return {announced, real, moved, shifts: shifts.reduce((sum, {value}) => sum + value, 0)};
}
