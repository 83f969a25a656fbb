/** <coop-radar> in Chromium, from dist/cdn, against Chart.js's radar of the same 12 values. */
import {score} from '../../dist/core/index.js';
import {dialogies} from '../../dist/instruments/dialogies/index.js';
import {call, inChromium} from './browser.mjs';
import {mainThreadWork, partsInWords, totals, withoutMeasuring} from './main-thread.mjs';
import {compared, row} from './measure.mjs';
import {bundleChartJs, importOnDemand, sizeRows} from './radar-size.mjs';

const IN_PAGE = 'radar-in-page.mjs';
const FRESH_PAGES = 6;
const WARM_ROUNDS = 15;
const CHANGES = 30;
const NODES_AROUND = 2000;

const items = dialogies.tree.flatMap(({children}) => children);

/** Results that differ in what the third principle says. */
const results = Array.from({length: 11}, (_, intensity) => {
  const answers = items.map(({id}, i) => [id, {a: i === 2 ? intensity : 3 + (i % 8), b: 10 - (i % 7)}]);
  return score(dialogies, Object.fromEntries(answers));
});
const data = {title: 'Autodiagnostic', labels: items.map(({title}) => title), results};

export async function benchmarkRadar() {
  const chartJs = await bundleChartJs();
  const measure = async (open) => [
    ...(await creationRows(open)),
    ...(await changeRows(open)),
    await layoutRow(open),
    ...(await sizeRows(chartJs)),
  ];
  return inChromium(measure, {
    '/test/bench/chart-js.mjs': chartJs,
    '/test/bench/radar-on-demand.mjs': importOnDemand(),
  });
}

async function creationRows(open) {
  const names = ['element', 'chart', 'animated'];
  const fresh = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 0; i < FRESH_PAGES; i++) for (const name of names) fresh[name].push(await createInFreshPage(open, name));
  const page = await open();
  const create = (rounds) => call(page, IN_PAGE, 'create', {rounds, names: ['element', 'chart'], data});
  // The first rounds are compiled as they run, on both sides.
  await create(5);
  const workOf = await mainThreadWork(page, () => create(WARM_ROUNDS));
  await page.context().close();
  const rows = (where, {element, chart}) => {
    const [ours, theirs] = [element, chart].map((works) => works.map(({longest}) => longest));
    return [
      compared(`creation ${where}`, totals(element), totals(chart), 0.25, partsInWords(element)),
      compared(`… its longest task ${where}`, ours, theirs, 0.25),
    ];
  };
  return [
    ...rows('in fresh pages', fresh),
    compared('creation in fresh pages, against Chart.js animated', totals(fresh.element), totals(fresh.animated), 0.25),
    ...rows('once warm', {element: workOf('create element'), chart: workOf('create chart')}),
  ];
}

async function createInFreshPage(open, name) {
  const page = await open();
  await call(page, IN_PAGE, 'create', {rounds: 0, names: [], data});
  const workOf = await mainThreadWork(page, () => call(page, IN_PAGE, 'create', {rounds: 1, names: [name], data}));
  await page.context().close();
  return workOf(`create ${name}`)[0];
}

async function changeRows(open) {
  const {frames, workOf} = await change(open, ['element', 'chart', 'animated', 'nothing'], CHANGES);
  const [element, chart, animated] = ['element', 'chart', 'animated'].map((name) =>
    withoutMeasuring(workOf(name), workOf('nothing')),
  );
  const most = Math.max(...frames.element, ...element.map(({paints}) => paints));
  return [
    compared('one value changes', totals(element), totals(chart), 0.5, partsInWords(element)),
    compared("… against update('none')", totals(element), totals(animated), 0.5),
    row({
      what: '… frames until it is on screen, at most',
      ours: `${most}`,
      theirs: `${Math.max(...frames.chart)}`,
      target: '1',
      isMet: most === 1,
    }),
  ];
}

async function layoutRow(open) {
  const {workOf} = await change(open, ['element'], 5, NODES_AROUND);
  const layouts = workOf('element').flatMap((work) => work.layouts);
  const ofPage = layouts.filter(({isPartial}) => !isPartial);
  const inWords = ({dirty, all, isPartial}) => `${dirty} of ${all} in ${isPartial ? 'its own boxes' : 'the page'}`;
  return row({
    what: `… objects laid out, amid ${NODES_AROUND.toLocaleString('en')} nodes`,
    ours: layouts.length > 0 ? inWords(ofPage[0] ?? layouts[0]) : 'none',
    target: 'none of the page',
    isMet: ofPage.length === 0,
  });
}

/** Changes one value in turns, each side in a page of its own, so that none paints for another. */
async function change(open, names, rounds, around = 0) {
  const pages = {};
  for (const name of names) {
    pages[name] = await open();
    await call(pages[name], IN_PAGE, 'show', {name, data, around});
  }
  const frames = Object.fromEntries(names.map((name) => [name, []]));
  let next = 0;
  const changeAll = async (times) => {
    for (let i = 0; i < times; i++) {
      const result = results[++next % results.length];
      for (const name of names) frames[name].push(await call(pages[name], IN_PAGE, 'change', result));
    }
  };
  // The first changes are compiled as they run, on both sides.
  await changeAll(10);
  const workOf = await mainThreadWork(pages[names[0]], () => changeAll(rounds));
  for (const page of Object.values(pages)) await page.context().close();
  return {frames, workOf: (name) => workOf(`change ${name}`)};
}
