/** What CONTRIBUTING and the house style say of the tree, and what would go stale unsaid. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {parseInstrument} from '../dist/core/index.js';
import {astray, NOTE, note} from './support/conformance.mjs';
import {GUIDE, withSnippets} from './support/guide.mjs';
import {tableIn} from './support/support-table.mjs';

const LONGEST_FILE = 300;
const LONGEST_COPY = 11;

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const files = ['src', 'stories', 'test', '.storybook']
  .flatMap((folder) => readdirSync(folder, {recursive: true}).map((path) => join(folder, path).replaceAll('\\', '/')))
  .filter((path) => !path.includes('node_modules'));
const sources = files.filter((path) => path.startsWith('src/') && path.endsWith('.ts'));
const linesOf = (path) => readFileSync(path, 'utf8').split('\n');
/** Words and questionnaires are long lists, in which the same frames return. */
const isWords = (path) => path.startsWith('src/elements/messages/') || path.startsWith('src/instruments/');

describe('the house', () => {
  it('has the files that CONTRIBUTING names', () => {
    const named = [...contributing.matchAll(/`((?:src|test|stories)\/[^`]*|[\w.-]+\.(?:json|mjs|md))`/g)].map(
      ([, path]) => path,
    );
    assert.ok(named.length > 20, 'nothing was read');
    assert.deepEqual(
      named.filter((path) => !isThere(path)),
      [],
    );
  });

  it('names in CONTRIBUTING each runtime dependency, with its reason', () => {
    const [, table] = contributing.split('## Runtime dependencies');
    const named = [...table.split('\n## ')[0].matchAll(/^\| `([^`]+)`\s*\| \S/gm)].map(([, name]) => name);
    assert.deepEqual(named, Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies));
  });

  it('shows in the guide to frameworks what its homes are made of', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    assert.equal(guide, withSnippets(guide), 'node test/support/guide.mjs --write');
    for (const home of readdirSync('test/hosts/homes', {withFileTypes: true}).filter((entry) => entry.isDirectory()))
      assert.match(guide, new RegExp(`^<!-- homes/${home.name}/`, 'm'));
  });

  it('has links that lead somewhere, in all that it gives to read', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', ...files.filter((path) => /^stories\/.*\.md$/.test(path))];
    const lost = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]
        .map(([, path, anchor]) => ({path: path ? join(dirname(page), path) : page, anchor}))
        .filter(({path, anchor}) => !existsSync(path) || (anchor && !anchorsOf(path).includes(anchor)))
        .map(({path, anchor}) => `${page}: ${path}#${anchor ?? ''}`),
    );
    assert.deepEqual(lost, []);
  });

  it('shows a questionnaire of one’s own that is one', () => {
    const [, json] = readFileSync('stories/docs/own-questionnaires.md', 'utf8').match(/```json\n(.*?)```/s);
    assert.equal(parseInstrument(JSON.parse(json)).id, 'accueil');
  });

  it('names in the conformance note tests that are there', () => {
    assert.deepEqual(astray(), []);
    assert.equal(readFileSync(NOTE, 'utf8'), note(), 'node test/support/conformance.mjs --write');
  });

  it('tells in the README which engines the tests ran in, and how they ended', () => {
    const rows = tableIn(readFileSync('README.md', 'utf8'));
    assert.ok(rows.length > 0, 'no engine is named: npm test, then npm run support');
    for (const [name, version, date, ...counts] of rows) {
      assert.match(name, /^(Chromium|Firefox|WebKit)$/);
      assert.match(version, /^\d+(\.\d+)+$/, name);
      assert.match(date, /^\d{4}-\d\d-\d\d$/, name);
      for (const count of counts) assert.match(count, /^\d+$/, name);
    }
  });

  it(`has no file of more than ${LONGEST_FILE} lines in src, words apart`, () => {
    const long = sources.filter((path) => !isWords(path) && linesOf(path).length > LONGEST_FILE + 1);
    assert.deepEqual(long, []);
  });

  it('says nothing twice: no two files of src share twelve lines to the letter', () => {
    /** Twelve lines that say something → where they stood first. */
    const seen = new Map();
    const copies = new Set();
    for (const path of sources.filter((path) => !isWords(path))) {
      const lines = linesOf(path)
        .map((line) => line.trim())
        .filter((line) => /\w/.test(line) && !line.startsWith('import '));
      for (let i = 0; i + LONGEST_COPY < lines.length; i += 1) {
        const run = lines.slice(i, i + LONGEST_COPY + 1).join('\n');
        const first = seen.get(run);
        if (first && first !== path) copies.add(`${first} ~ ${path}: ${lines[i]}`);
        seen.set(run, first ?? path);
      }
    }
    assert.deepEqual([...copies], []);
  });
});

/** Whether a path is in the tree, or one that its `<placeholder>` or `*` stands for. */
function isThere(path) {
  if (!/[<*]/.test(path)) return existsSync(path);
  const pattern = path
    .replace(/[.()]/g, '\\$&')
    .replace(/<[^>]+>|\*/g, '[^/]+')
    .replace(/\/$/, '/.+');
  return files.some((file) => new RegExp(`^${pattern}$`).test(file));
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(path) {
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}
