/** One person at one page, to whom one fault happens at some moment; then all is well again. */
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';

/** What happens. Each but the last five may happen while answers are kept; those happen while they are sent. */
export const FAULTS = [
  ...['close', 'kill', 'offline', 'full', 'denied', 'tabs'],
  ...['500', 'html', 'hang', 'die', 'lost', 'late', 'none'],
];
const WORDS = ['500', 'html', 'hang', 'die', 'lost', 'late'];

const PATIENCE = 10_000;

/** What a person reads of it, and what it holds, at one moment. */
const look = () => {
  const grid = document.querySelector('coop-grid');
  const said = grid.renderRoot.querySelector('[part=keeping] p')?.textContent ?? '';
  const {delivery, response, value} = grid;
  return {
    isKept: /Gardé/.test(said),
    delivery,
    id: response?.id,
    isFinished: Boolean(response?.completedAt),
    value: {...value},
  };
};

/** All that this device has: drafts, what had to make room, and what waits to be sent. */
const readDevice = async () => {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('coop-elements');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = (name) =>
    new Promise((resolve, reject) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  const [drafts, outbox] = [await all('drafts'), await all('outbox')];
  database.close();
  return {
    drafts: drafts.flatMap(({data, aside}) => [data, ...aside.map((one) => one.data)]).map((draft) => draft?.response),
    outbox: outbox.map(({body, status, id}) => ({status, id, response: body ? JSON.parse(body) : undefined})),
  };
};

/**
 * @param {object} world `site`, and a `browser` that can be killed and started again: `newPage()`, `kill()`, `setOffline()`, `fill()`.
 * @param {number} seed The same gives the same.
 * @returns What was counted: `fault`, `kept` (changes said kept before it), `times` (how long that took), `isFinished`.
 */
export async function run({site, browser}, seed) {
  const random = randomOf(seed);
  const pick = (count) => Math.floor(random() * count);
  const fault = FAULTS[seed % FAULTS.length];
  const name = `run-${seed}`;
  const items = shuffled(random);
  const told = {kept: [], onDevice: new Set(), stored: new Set()};
  const times = [];
  let isOver = false;

  const open = async () => {
    const page = await browser.newPage();
    await page.goto(site.addressOf(name));
    await page.waitForFunction(() => document.querySelector('coop-grid')?.renderRoot?.querySelector('[type=radio]'));
    await page.evaluate(() => document.querySelector('coop-grid').updateComplete);
    return page;
  };

  /** What the page says is remembered; that something is stored is checked at once. */
  const see = async (page) => {
    const seen = await page.evaluate(look);
    if (seen.isKept) told.kept.push(seen.value);
    if (seen.isFinished && ['waiting', 'device'].includes(seen.delivery)) told.onDevice.add(seen.id);
    if (seen.delivery === 'stored') {
      told.stored.add(seen.id);
      const {responses} = await site.stored(name);
      assert.ok(
        responses.some(({id}) => id === seen.id),
        `said stored, and is not: ${seen.id}`,
      );
    }
    return seen;
  };

  const answer = (page, item = items.pop(), value = pick(5)) =>
    page.evaluate(
      ([id, chosen]) =>
        document.querySelector('coop-grid').renderRoot.querySelector(`[name="${id}"][value="${chosen}"]`).click(),
      [item, value],
    );

  const answerAndWait = async (page) => {
    const start = performance.now();
    await answer(page);
    for (;;) {
      if ((await see(page)).isKept) break;
      assert.ok(performance.now() - start < PATIENCE, 'a change was not said kept within 10 seconds');
      await sleep(5);
    }
    times.push(performance.now() - start);
  };

  let page = await open();
  for (let i = 1 + pick(4); i > 0; i -= 1) await answerAndWait(page);
  const keptBefore = told.kept.length;

  const finishes = WORDS.includes(fault) || fault === 'none' || random() < 0.6;
  const delay = pick(120);
  const other = fault === 'tabs' ? await open() : undefined;
  if (WORDS.includes(fault))
    await site.plan(
      name,
      Array.from({length: 1 + pick(2)}, () => fault),
    );
  const happening = (async () => {
    await sleep(delay);
    if (fault === 'close') await page.close();
    else if (fault === 'kill') await browser.kill();
    else if (fault === 'offline') await browser.setOffline(true);
    else if (fault === 'full') await browser.fill(page, true);
    else if (fault === 'denied') await page.evaluate(deny);
    else if (other) for (let i = 0; i < 3; i += 1) await answer(other).then(() => see(other));
    if (fault === 'late') await page.close();
    isOver = true;
  })();

  // The person goes on meanwhile, for as long as there is a page.
  const going = (async () => {
    for (let i = 1 + pick(3); i > 0; i -= 1) {
      await answer(page);
      await sleep(pick(30));
      await see(page);
    }
    if (finishes) await page.evaluate(() => document.querySelector('coop-grid').finish());
    for (let i = 0; i < 6 || !isOver; i += 1) {
      await see(page);
      await sleep(30);
    }
  })().catch((error) => {
    if (!isGone(error)) throw error;
  });
  await Promise.all([going, happening.catch((error) => isGone(error) || Promise.reject(error))]);

  // All is well again, and the page is opened again.
  await site.plan(name, []);
  if (fault === 'offline') await browser.setOffline(false);
  if (fault === 'full') await browser.fill(page, false);
  await browser.revive();
  for (const left of [page, other]) await left?.close().catch(() => undefined);
  for (let tries = 1; ; tries += 1) {
    page = await open();
    const problem = await eventually(() => unkept(page), 3000);
    if (!problem) break;
    await page.close();
    assert.ok(tries < 3, problem);
  }
  await page.close();
  return {fault, kept: keptBefore, times, isFinished: told.onDevice.size + told.stored.size > 0};

  /** What is wrong by now, if anything is. */
  async function unkept(opened) {
    await see(opened);
    const {value} = await opened.evaluate(look);
    const {drafts, outbox} = await opened.evaluate(readDevice);
    const {responses, perId} = await site.stored(name);
    const twice = Object.entries(perId).find(([, count]) => count !== 1);
    assert.ok(!twice, `stored ${twice?.[1]} times: ${twice?.[0]}`);
    const waiting = outbox.filter(({id}) => told.onDevice.has(id) || told.stored.has(id));
    const missing = [...told.onDevice, ...told.stored].find((id) => !responses.some((one) => one.id === id));
    if (missing) return `finished, and not at the server: ${missing} (${JSON.stringify(waiting)})`;
    const places = [
      value,
      ...[...drafts, ...outbox.map((one) => one.response), ...responses].map((one) => one?.answers ?? {}),
    ];
    for (const kept of told.kept)
      for (const [item, chosen] of Object.entries(kept))
        if (!places.some((place) => place[item] === chosen)) return `said kept, and is nowhere: ${item} = ${chosen}`;
    return undefined;
  }
}

/** From here on, this page may keep nothing. */
function deny() {
  const refuse = () => {
    throw new DOMException('No storage here.', 'SecurityError');
  };
  for (const [owner, method] of [
    [IDBFactory, 'open'],
    [IDBDatabase, 'transaction'],
  ])
    Object.defineProperty(owner.prototype, method, {value: refuse});
}

async function eventually(check, patience) {
  const end = Date.now() + patience;
  for (;;) {
    const problem = await check();
    if (!problem || Date.now() > end) return problem;
    await sleep(50);
  }
}

/** The page, or the whole browser, is not there any more. */
function isGone(error) {
  return /closed|crashed|disconnected|detached|destroyed|Connection/i.test(String(error));
}

function shuffled(random) {
  const items = ['a', 'b', 'c'].flatMap((general) =>
    [1, 2, 3].flatMap((objective) => [1, 2, 3, 4].map((i) => `${general}${objective}_${i}`)),
  );
  return items
    .map((item) => [random(), item])
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Mulberry32, by Tommy Ettinger, in the public domain. */
function randomOf(seed) {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
