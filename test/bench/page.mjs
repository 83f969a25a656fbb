/** The element in Chromium, from dist/cdn, against a page written by hand for the same questionnaire. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {launchChromium} from '../support/browsers.mjs';
import {median, medianRatio, megabytes, milliseconds, row} from './measure.mjs';

const RENDERS = 30;
const CLICKS = 60;
const BENCH = '/test/bench/in-page.mjs';

export async function benchmarkPage() {
  const server = await serve(resolve('.'));
  const browser = await launchChromium();
  try {
    const address = `http://127.0.0.1:${server.address().port}`;
    const open = () => openPage(browser, address);
    console.log(`Chromium ${browser.version()}`);
    return [...(await renderRows(open)), ...(await clickRows(open)), ...(await memoryRows(open))];
  } finally {
    await browser.close();
    server.close();
  }
}

async function renderRows(open) {
  const page = await open();
  await load(page);
  // Warm: the first rounds are compiled as they run, on both sides.
  const {element, native} = await page.evaluate(
    async ({path, rounds}) => {
      const {renders} = await import(path);
      await renders(5);
      return renders(rounds);
    },
    {path: BENCH, rounds: RENDERS},
  );
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
      const shown = await page.evaluate(
        async ({path, name}) => {
          const {showOne} = await import(path);
          return showOne(name);
        },
        {path: BENCH, name: side},
      );
      times[side].push(shown);
      await page.context().close();
    }
  return compared('first render → painted, in fresh pages', times.element, times.native, 1.5);
}

async function clickRows(open) {
  const page = await open();
  await load(page);
  const {element, native} = await page.evaluate(
    async ({path, rounds}) => {
      const {clicks} = await import(path);
      return clicks(rounds);
    },
    {path: BENCH, rounds: CLICKS},
  );
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
      await page.evaluate(async ({path, name}) => (await import(path)).showOne(name), {path: BENCH, name: side});
      const after = await bytesInUse(session);
      script[side].push(after.script - before.script);
      whole[side].push(after.whole - before.whole);
      if (i === 0) told[side] = await page.evaluate(async (path) => (await import(path)).bytesOfPage(), BENCH);
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

function compared(what, element, native, limit) {
  const ratio = medianRatio(element, native);
  const times = {ours: milliseconds(median(element)), theirs: milliseconds(median(native))};
  return row({what, ...times, ratio, target: `≤ ${limit}×`, isMet: ratio <= limit, noise: [element, native]});
}

/** A page of its own process, with nothing on it. */
async function openPage(browser, address) {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}});
  const page = await context.newPage();
  await page.goto(`${address}/blank.html`);
  return page;
}

async function load(page) {
  await page.evaluate(() => import('/dist/cdn/coop-grid.js'));
}

const MEDIA_TYPES = {'.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html'};

async function serve(root) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const headers = {
      'content-type': MEDIA_TYPES[extname(pathname)] ?? 'application/octet-stream',
      // For measureUserAgentSpecificMemory.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    if (pathname === '/blank.html')
      return response
        .writeHead(200, headers)
        .end('<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title>');
    const path = resolve(root, `.${decodeURIComponent(pathname)}`);
    try {
      if (!path.startsWith(root + sep)) throw new Error('outside');
      const body = await readFile(path);
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return server;
}
