/** The element in Chromium, from dist/cdn, against a page written by hand for the same questionnaire. */
import {call, inChromium} from './browser.mjs';
import {compared, median, medianRatio, megabytes, milliseconds, row} from './measure.mjs';

const RENDERS = 30;
const CLICKS = 60;
const IN_PAGE = 'grid-in-page.mjs';

export function benchmarkGrid() {
  return inChromium(async (open) => [
    ...(await renderRows(open)),
    ...(await clickRows(open)),
    ...(await memoryRows(open)),
  ]);
}

async function renderRows(open) {
  const page = await open();
  await load(page);
  // Warm: the first rounds are compiled as they run, on both sides.
  await call(page, IN_PAGE, 'renders', 5);
  const {element, native} = await call(page, IN_PAGE, 'renders', RENDERS);
  await page.context().close();
  return [compared('first render → painted, warm', element, native, 1.5), await coldRow(open)];
}

/** Each side in fresh pages, where nothing is compiled yet: what a visitor meets. */
async function coldRow(open) {
  const times = {element: [], native: []};
  for (let i = 0; i < 20; i++)
    for (const side of ['element', 'native']) {
      const page = await open();
      await load(page);
      times[side].push(await call(page, IN_PAGE, 'showOne', side));
      await page.context().close();
    }
  return compared('first render → painted, in fresh pages', times.element, times.native, 1.5);
}

async function clickRows(open) {
  const page = await open();
  await load(page);
  const {element, native} = await call(page, IN_PAGE, 'clicks', CLICKS);
  await page.context().close();
  const ratio = medianRatio(element.last, element.first);
  return [
    compared('click → scores painted, item 1', element.first, native.first, 1.2),
    compared('click → scores painted, item 36', element.last, native.last, 1.2),
    row({
      what: 'item 36 against item 1, the element',
      ours: milliseconds(median(element.last)),
      theirs: milliseconds(median(element.first)),
      ratio,
      target: 'near 1',
      isMet: ratio < 1.2 && ratio > 1 / 1.2,
      noise: [element.last, element.first],
    }),
  ];
}

/** Bytes over those of the same page before anything is loaded or shown, after garbage collection. */
async function memoryRows(open) {
  const script = {element: [], native: []};
  const whole = {element: [], native: []};
  const told = {};
  for (let i = 0; i < 3; i++)
    for (const side of ['element', 'native']) {
      const page = await open();
      const session = await page.context().newCDPSession(page);
      const before = await bytesInUse(session);
      if (side === 'element') await load(page);
      await call(page, IN_PAGE, 'showOne', side);
      const after = await bytesInUse(session);
      script[side].push(after.script - before.script);
      whole[side].push(after.whole - before.whole);
      if (i === 0) told[side] = await call(page, IN_PAGE, 'bytesOfPage');
      await page.context().close();
    }
  const rows = [memoryRow('memory, objects of JavaScript alone', script), memoryRow('memory, DOM included', whole)];
  if (told.element && told.native)
    rows.push(memoryRow('by measureUserAgentSpecificMemory', {element: [told.element], native: [told.native]}));
  return rows;
}

/** Objects of JavaScript; with them, the nodes of the DOM and the buffers: the page is its process's only one. */
async function bytesInUse(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0} = await session.send('Runtime.getHeapUsage');
  return {script: usedSize, whole: usedSize + embedderHeapUsedSize + backingStorageSize};
}

function memoryRow(what, {element, native}) {
  return row({
    what,
    ours: megabytes(median(element)),
    theirs: megabytes(median(native)),
    ratio: median(element) / median(native),
    target: '≤ 2.6 MB',
    isMet: median(element) <= 2.6e6,
    noise: [element, native],
  });
}

async function load(page) {
  await page.evaluate(() => import('/dist/cdn/coop-grid.js'));
}
