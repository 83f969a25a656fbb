/**
 * `npm test`: builds, then runs the browser tests in Chromium and Firefox, then the Node tests, and sums them. With
 * REQUIRE_WEBKIT, they run in WebKit as well.
 *
 * Each part writes its own counts; a part that ends badly without a failed test counts as one failure, and so does a
 * part that ran nothing. What a whole run says of the browsers is left for `npm run support`. Arguments are file filters for
 * the browser tests alone: `npm test -- test/core/*.test.ts`.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findFirefox, findWebKit} from './support/browsers.mjs';
import {countsOfTap, report} from './support/counts.mjs';
import {LAST_RUN} from './support/support-table.mjs';

/** In WebKit, what meets the browser: one page at a time, all files would take too long. */
const IN_WEBKIT = ['core', 'elements', 'storage'].map((folder) => `test/${folder}/**/*.test.ts`);

const folder = mkdtempSync(join(tmpdir(), 'coop-elements-'));
const total = {passed: 0, failed: 0};
const engines = [];
const filters = process.argv.slice(2);

const built = run('npm', ['run', '--silent', 'build']);
if (!built) {
  console.error('The build failed: no test ran.');
  total.failed += 1;
} else {
  browserTests('chromium');
  if (isThere('Firefox', findFirefox())) browserTests('firefox');
  if (process.env.REQUIRE_WEBKIT && isThere('WebKit', findWebKit())) browserTests('webkit', IN_WEBKIT);
  if (filters.length === 0) {
    nodeTests();
    mkdirSync('build', {recursive: true});
    writeFileSync(LAST_RUN, JSON.stringify({date: new Date().toISOString().slice(0, 10), engines}));
  }
}
rmSync(folder, {recursive: true});
report('npm test', total);

/** Says that a browser which is not there is passed over; REQUIRE_FIREFOX or REQUIRE_WEBKIT makes it a failure. */
function isThere(name, path) {
  if (path) return true;
  if (process.env[`REQUIRE_${name.toUpperCase()}`]) fail(`${name} is required and not installed.`);
  else console.log(`${name} is not installed: its tests were skipped.`);
  return false;
}

function browserTests(browser, all = []) {
  console.log(`\nBrowser tests in ${browser}`);
  const counts = join(folder, `${browser}.json`);
  const chosen = filters.length > 0 ? filters : all;
  const files = chosen.length > 0 ? ['--files', ...chosen] : [];
  const ok = run('wtr', files, {BROWSER: browser, COUNTS_FILE: counts});
  const found = add(browser, ok, () => JSON.parse(readFileSync(counts, 'utf8')));
  if (found) engines.push(found);
}

function nodeTests() {
  console.log('\nNode tests');
  const files = readdirSync('test', {recursive: true})
    .filter((path) => path.endsWith('.test.mjs') && !path.startsWith('hosts'))
    .map((path) => join('test', path));
  if (files.length === 0) return;
  const counts = join(folder, 'node.tap');
  const reporters = ['spec', 'stdout', 'tap', counts].map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const ok = run('node', ['--test', '--test-concurrency=1', ...reporters, ...files]);
  add('node', ok, () => countsOfTap(readFileSync(counts, 'utf8')));
}

function add(part, ok, read) {
  let counts;
  try {
    counts = read();
  } catch {
    fail(`${part}: ended before it could report.`);
    return undefined;
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.passed + counts.failed === 0) fail(`${part}: no test ran.`);
  else if (!ok && counts.failed === 0) fail(`${part}: ended with an error, though no test failed.`);
  return counts;
}

function fail(message) {
  console.error(message);
  total.failed += 1;
}

function run(command, args, env = {}) {
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  });
  return status === 0;
}
