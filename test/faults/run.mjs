/**
 * `npm run test:faults [-- --browser=chromium --from=0 --to=60]`: faults at random moments, in a real browser, against a
 * real server; each seed is one of them, and the same each time. It needs `npm run build` first.
 *
 * *Safe*: what the page had said kept is there afterwards, what it said stored is at the server, once. *Alive*: without a
 * fault each change is said kept, and once faults end every finished response is at the server before the third try.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {findFirefox, launchWithProfile} from '../support/browsers.mjs';
import {report} from '../support/counts.mjs';
import {FAULTS, run} from './one.mjs';
import {startSite} from './site.mjs';

const {values} = parseArgs({
  options: {browser: {type: 'string'}, from: {type: 'string'}, to: {type: 'string'}},
});

/** What CI runs: some of each fault. The whole is 500 in Chromium and 100 in Firefox. */
const PARTS = values.browser
  ? [[values.browser, Number(values.from ?? 0), Number(values.to ?? 500)]]
  : [
      ['chromium', 0, 47],
      ['firefox', 0, 13],
    ];

const total = {passed: 0, failed: 0};
for (const [name, from, to] of PARTS) {
  if (name === 'firefox' && !findFirefox()) {
    if (process.env.REQUIRE_FIREFOX) total.failed += 1;
    console.log('Firefox is not installed: its runs were skipped.');
  } else await runAll(name, from, to);
}
report('npm run test:faults', total);

async function runAll(name, from, to) {
  const site = await startSite();
  const browser = createBrowser(name);
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0]));
  const times = [];
  const failing = [];
  let [kept, finished] = [0, 0];
  for (let seed = from; seed < to; seed += 1) {
    try {
      const one = await Promise.race([run({site, browser}, seed), tooLong()]);
      if (one.kept === 0) throw new Error('nothing was said kept before the fault');
      counts[one.fault] += 1;
      times.push(...one.times);
      kept += one.kept;
      finished += Number(one.isFinished);
      total.passed += 1;
    } catch (error) {
      failing.push(seed);
      total.failed += 1;
      console.error(`${name}, seed ${seed} (${FAULTS[seed % FAULTS.length]}): ${error.message}`);
      await browser.revive(true);
    }
  }
  await browser.close();
  await site.close();
  const median = times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${name}, seeds ${from} to ${to - 1}: ${to - from} runs, ${kept} answers said kept before the fault, ${finished} finished; ` +
      `said kept within ${Math.round(median)} ms at the median.`,
  );
  console.log(
    `  ${Object.entries(counts)
      .map(([fault, count]) => `${fault} ${count}`)
      .join(', ')}`,
  );
  if (failing.length > 0) console.log(`  Failing seeds: ${failing.join(', ')}`);
}

/** A browser that does not answer any more would hold all others up. */
function tooLong() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('it took more than a minute')), 60_000).unref());
}

/** A browser with a profile of its own, which outlasts its being killed. */
function createBrowser(name) {
  const folder = mkdtempSync(join(tmpdir(), 'coop-elements-'));
  let context;
  const kill = () => {
    try {
      execFileSync('pkill', ['-9', '-f', folder]);
    } catch {
      // It was gone already.
    }
    context = undefined;
  };
  const start = async () => {
    if (context) return context;
    context = await launchWithProfile(name, folder);
    context.on('close', () => (context = undefined));
    return context;
  };
  return {
    newPage: async () => (await start()).newPage(),
    setOffline: async (isOffline) => (await start()).setOffline(isOffline),
    /** Leaves a page no room to keep anything, or gives it back. Only Chromium can be told so. */
    async fill(page, isFull) {
      if (name !== 'chromium') return;
      const session = await (await start()).newCDPSession(page);
      const {origin} = new URL(page.url());
      await session.send('Storage.overrideQuotaForOrigin', {origin, ...(isFull && {quotaSize: 1})});
    },
    kill: async () => kill(),
    /** @param isAnew Whether it has to be another one, whatever it was. */
    async revive(isAnew = false) {
      if (isAnew) kill();
      await start();
    },
    async close() {
      await context?.close().catch(() => undefined);
      kill();
      rmSync(folder, {recursive: true, force: true, maxRetries: 3});
    },
  };
}
