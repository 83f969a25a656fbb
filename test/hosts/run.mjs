/**
 * `npm run test:hosts`: checks our tags as those who write them in React, Vue and Svelte do, with each one's own checker;
 * the snippets of the README and the guides, as they stand; a host's unit tests, in the pages without a browser that such tests run in; small
 * applications, one for each framework, in a browser (`homes.mjs`), all against the package as npm installs it; and the
 * plugin in a real WordPress. It needs `npm run build` first.
 *
 * A comment above each use says whether it is `accepted` or `refused`; it holds until the next such comment. An accepted
 * use fails when the checker finds fault with it, a refused one when it does not.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {writeLines} from '../../stories/partner/composer/lines.js';
import {ELEMENTS, readSettings} from '../../stories/partner/composer/settings.js';
import {countsOfTap, report} from '../support/counts.mjs';
import {PAGES} from '../support/readme.mjs';
import {missing} from './wordpress/site.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const HOSTS = [
  {uses: 'react/uses.tsx', checker: ['tsc', '-p', 'react', '--pretty', 'false']},
  {uses: 'vue/Uses.vue', checker: ['vue-tsc', '-p', 'vue', '--pretty', 'false']},
  {
    uses: 'svelte/Uses.svelte',
    checker: ['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'],
  },
];

/** `// refused: a mode that there is not` or `<!-- accepted: attributes -->`. */
const CASE = /^\s*(?:\/\/|<!--) (accepted|refused): (.+?)(?: -->)?$/;
/** Where a checker finds fault with a file of uses: its line, and why. */
const FAULT = /\buses\.\w+"?[ (](\d+)[,:]\d+\)?:? (.+)/i;
/** What else it may find fault with: the declarations of the package. */
const OTHER_FAULT = /^\S.*\berror\b/i;

const counts = {passed: 0, failed: 0};
install();
for (const {uses, checker} of HOSTS) {
  const cases = casesOf(uses);
  for (const line of output('npx', checker, HERE).split('\n')) {
    const [, at, fault] = line.match(FAULT) ?? [];
    const use = at && cases.findLast(({start}) => start < Number(at));
    if (use) use.faults.push(fault);
    else if (at || OTHER_FAULT.test(line)) tell(`${uses}: ${line}`, false);
  }
  for (const {kind, name, faults} of cases) {
    const passed = (kind === 'accepted') === (faults.length === 0);
    tell(`${uses}: ${kind}: ${name}`, passed);
    if (!passed) for (const fault of faults) console.log(`    ${fault}`);
  }
}
checkReadme();
checkComposed();
for (const environment of ['jsdom', 'happy-dom']) {
  const printed = output(
    'npx',
    ['vitest', 'run', '--root', 'unit', '--environment', environment, '--reporter=json'],
    HERE,
  );
  const {testResults, success} = JSON.parse(printed.slice(printed.indexOf('{')));
  for (const {assertionResults} of testResults)
    for (const {title, status, failureMessages} of assertionResults) {
      tell(`${environment}: ${title}`, status === 'passed');
      failureMessages.forEach((message) => console.log(`    ${message}`));
    }
  // An error that no test is to blame for.
  if (!success) tell(`${environment}: ends well`, false);
}
drive('homes', 'homes.mjs');
inWordPress();
report('hosts', counts);

/** The plugin, where there is a WordPress to put it in. */
function inWordPress() {
  const lacking = missing();
  if (lacking && !process.env.REQUIRE_WORDPRESS)
    console.log(`WordPress: skipped, without ${lacking} (see stories/docs/wordpress.md).`);
  else drive('WordPress', '--test-concurrency=1', 'wordpress/');
}

/** Installs the frameworks as they are locked, then the package from a tarball, with what it depends on. */
function install() {
  const folder = mkdtempSync(join(tmpdir(), 'coop-elements-'));
  const [{filename}] = JSON.parse(output('npm', ['pack', '--json', '--pack-destination', folder], ROOT));
  output('npm', ['ci', '--no-audit', '--no-fund'], HERE);
  output('npm', ['install', '--no-save', '--no-audit', '--no-fund', join(folder, filename)], HERE);
  rmSync(folder, {recursive: true});
}

/** What the README and the guides give to paste into an application holds for a strict checker as it stands. */
function checkReadme() {
  const folder = join(HERE, 'readme');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  // What the guide to frameworks shows is cut from the homes, which have their own checkers.
  const pages = PAGES.filter((file) => !file.endsWith('frameworks.md')).map((file) => readFileSync(file, 'utf8'));
  const snippets = [...pages.join('\n').matchAll(/^```(tsx?)\n(.+?)^```$/gms)].map(([, type, code], i) => {
    const file = `snippet-${i + 1}.${type}`;
    writeFileSync(join(folder, file), code);
    return {file, name: code.split('\n').find((line) => line && !line.startsWith('import'))};
  });
  cpSync(join(HERE, 'react/tsconfig.json'), join(folder, 'tsconfig.json'));
  const found = output('npx', ['tsc', '-p', 'readme', '--pretty', 'false'], HERE);
  for (const {file, name} of snippets) {
    const faults = found.split('\n').filter((line) => line.includes(file));
    tell(`README: ${name}`, faults.length === 0);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  if (snippets.length === 0) tell('README: snippets', false);
}

/** What the composer gives to paste, for each element, holds for each framework's checker. */
function checkComposed() {
  const files = {react: 'tsx', vue: 'vue', svelte: 'svelte'};
  for (const {uses, checker} of HOSTS) {
    const framework = dirname(uses);
    const folder = `composed-${framework}`;
    rmSync(join(HERE, folder), {recursive: true, force: true});
    mkdirSync(join(HERE, folder));
    cpSync(join(HERE, framework, 'tsconfig.json'), join(HERE, folder, 'tsconfig.json'));
    const elements = Object.keys(ELEMENTS);
    for (const element of elements) {
      // With all that can be written of it: a style, parts, places and addresses.
      const chosen = {element, parts: 'form', layout: 'steps', join: '/{a}', answers: 'endpoint', accent: '#e0a9cb'};
      const {text} = writeLines(readSettings(new URLSearchParams(chosen)), framework);
      writeFileSync(join(HERE, folder, `Composed_${element}.${files[framework]}`), `${text}\n`);
    }
    const args = checker.map((word) => (word === framework ? folder : word));
    const found = output('npx', args, HERE).split('\n');
    for (const element of elements) {
      const faults = found.filter((line) => line.includes(`Composed_${element}.`) && /error/i.test(line));
      tell(`composer: ${framework}: ${element}`, faults.length === 0);
      for (const fault of faults) console.log(`    ${fault}`);
    }
  }
}

/** Tests of their own, in a browser. */
function drive(what, ...args) {
  const reporters = ['spec', 'stderr', 'tap', 'stdout'].map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const {passed, failed} = countsOfTap(output('node', ['--test', ...reporters, ...args], HERE));
  counts.passed += passed;
  counts.failed += failed;
  if (passed + failed === 0) tell(`${what}: end well`, false);
}

function casesOf(uses) {
  const lines = readFileSync(join(HERE, uses), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const [, kind, name] = line.match(CASE) ?? [];
    return kind ? [{kind, name, start: index + 1, faults: []}] : [];
  });
}

function tell(what, passed) {
  counts[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✔' : '✖'} ${what}`);
}

/** What a command prints; what it says of its own failures goes to the console, and each case then tells. */
function output(command, args, cwd) {
  const stdio = ['ignore', 'pipe', 'inherit'];
  return spawnSync(command, args, {cwd, stdio, encoding: 'utf8', shell: process.platform === 'win32'}).stdout;
}
