/**
 * `npm test`: builds, then runs the browser tests in Chromium and in Firefox, then the Node tests, and sums them.
 *
 * Each part writes its own counts; a part that ends badly without a failed test counts as one failure, and so does a
 * part that ran nothing. Arguments are file filters for the browser tests alone: `npm test -- test/core/*.test.ts`.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findFirefox} from './support/browsers.mjs';
import {countsOfTap, report} from './support/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'coop-elements-'));
const total = {passed: 0, failed: 0};
const filters = process.argv.slice(2);

const built = run('npm', ['run', '--silent', 'build']);
if (!built) {
  console.error('The build failed: no test ran.');
  total.failed += 1;
} else {
  browserTests('chromium');
  if (findFirefox()) browserTests('firefox');
  else if (process.env.REQUIRE_FIREFOX) fail('Firefox is required and not installed.');
  else console.log('Firefox is not installed: its tests were skipped.');
  if (filters.length === 0) nodeTests();
}
rmSync(folder, {recursive: true});
report('npm test', total);

function browserTests(browser) {
  console.log(`\nBrowser tests in ${browser}`);
  const counts = join(folder, `${browser}.json`);
  const files = filters.length > 0 ? ['--files', ...filters] : [];
  const ok = run('wtr', files, {BROWSER: browser, COUNTS_FILE: counts});
  add(browser, ok, () => JSON.parse(readFileSync(counts, 'utf8')));
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
    return fail(`${part}: ended before it could report.`);
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.passed + counts.failed === 0) fail(`${part}: no test ran.`);
  else if (!ok && counts.failed === 0) fail(`${part}: ended with an error, though no test failed.`);
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
