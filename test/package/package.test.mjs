/** The package as npm installs it in somebody's project, and what Vite makes of it there for the visitors of a page. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {build, preview} from 'vite';
import {launchChromium} from '../support/browsers.mjs';

const LARGEST_INSTALL = 25e6;
const LARGEST_GRID = 32_600;

/** What zod calls itself, minified or not. */
const ZOD = '$ZodType';

const tags = foldersIn('src/elements')
  .map((folder) => `coop-${folder}`)
  .filter((tag) => existsSync(`src/elements/${tag.slice('coop-'.length)}/${tag}.ts`));

describe('the package', () => {
  let project;
  let installed;
  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'coop-elements-'));
    const [{filename}] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', project));
    await writeFile(join(project, 'package.json'), '{"type": "module"}');
    npm(project, 'install', '--omit=dev', '--no-audit', '--no-fund', join(project, filename));
    installed = join(project, 'node_modules/coop-elements');
  });
  after(() => rm(project, {recursive: true}));

  it('brings what runs and nothing else: what CONTRIBUTING names, and what that needs', () => {
    const [, table] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Runtime dependencies');
    const named = [...table.split('\n## ')[0].matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const needed = new Set(['coop-elements', ...named]);
    for (const name of needed)
      if (name !== 'coop-elements') Object.keys(manifestOf(name).dependencies ?? {}).forEach((one) => needed.add(one));
    const lock = readJson(join(project, 'node_modules/.package-lock.json'));
    const found = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
    assert.deepEqual(found.sort(), [...needed].sort());
  });

  it(`takes less than ${LARGEST_INSTALL / 1e6} MB`, () => {
    const bytes = readdirSync(join(project, 'node_modules'), {recursive: true})
      .map((path) => statSync(join(project, 'node_modules', path)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    assert.ok(bytes < LARGEST_INSTALL, `${bytes} bytes`);
  });

  it('has a file and types behind every name that it exports', () => {
    const {exports} = readJson(join(installed, 'package.json'));
    const files = readdirSync(installed, {recursive: true}).map((path) => `./${path.replaceAll('\\', '/')}`);
    const names = Object.entries(exports).flatMap(([name, target]) => namesOf(name, target.default ?? target, files));
    const expected = [
      ...tags.map((tag) => `./elements/${tag}.js`),
      ...foldersIn('src/instruments').flatMap((id) => [`./instruments/${id}`, `./instruments/${id}/en`]),
      ...['./instruments/ptce/guide', './instruments/ptce/guide.en', './cdn/coop-grid.js', './schema/response.json'],
    ];
    assert.deepEqual(
      expected.filter((name) => !names.includes(name)),
      [],
    );
    for (const {types, default: file} of Object.values(exports))
      if (types) assert.equal(types, file.replace(/\.js$/, '.d.ts'));
    for (const name of names) {
      const file = resolve(name);
      if (file.endsWith('.js') && !name.startsWith('./cdn/'))
        assert.ok(existsSync(file.replace(/\.js$/, '.d.ts')), `no types for ${name}`);
    }
  });

  it('exports no part of an element', () => {
    for (const name of ['./elements/coop-grid.styles.js', './elements/grid/coop-grid.js', './dist/index.js'])
      assert.throws(() => resolve(name), name);
  });

  it(`gives a page with the grid at most ${LARGEST_GRID} bytes to load at first, and all 36 statements`, async (t) => {
    const {first, later, open} = await site(
      t,
      "import 'coop-elements/elements/coop-grid.js';",
      '<coop-grid></coop-grid>',
    );
    const bytes = brotliCompressSync(first).length;
    assert.ok(bytes <= LARGEST_GRID, `${bytes} bytes`);
    assert.ok(!first.includes(ZOD) && later.includes(ZOD), 'schemas come when something is read from outside');
    const page = await open();
    await page.getByRole('radio').first().waitFor();
    assert.equal(await page.getByRole('radiogroup').count(), 36);
  });

  it('registers every element from its root, and loads no schema for it', async (t) => {
    const {first, later, open} = await site(
      t,
      "import {registerLocale} from 'coop-elements'; registerLocale('br', {});",
    );
    assert.ok(!first.includes(ZOD) && later.includes(ZOD));
    const page = await open();
    const missing = await page.evaluate((names) => names.filter((name) => !customElements.get(name)), tags);
    assert.deepEqual(missing, []);
  });

  /** Builds a page of one script for production and serves it: what its visitors load at first, and what they may later. */
  async function site(t, script, body = '') {
    const root = await mkdtemp(join(project, 'site-'));
    await writeFile(join(root, 'main.js'), script);
    await writeFile(
      join(root, 'index.html'),
      `<!doctype html><html lang="fr"><title>Un site</title><script type="module" src="/main.js"></script>${body}`,
    );
    const options = {root, configFile: false, logLevel: 'warn'};
    const {output} = await build(options);
    const chunks = output.filter(({type}) => type === 'chunk');
    const first = new Set(chunks.filter(({isEntry}) => isEntry));
    for (const {imports} of first)
      chunks.filter(({fileName}) => imports.includes(fileName)).forEach((one) => first.add(one));
    const codeOf = (some) => some.map(({code}) => code).join('\n');
    return {
      first: codeOf([...first]),
      later: codeOf(chunks.filter((chunk) => !first.has(chunk))),
      async open() {
        const server = await preview({...options, preview: {host: '127.0.0.1', port: 0}});
        t.after(() => server.close());
        const browser = await launchChromium();
        t.after(() => browser.close());
        const page = await browser.newPage();
        await page.goto(server.resolvedUrls.local[0]);
        return page;
      },
    };
  }

  /** As Node does it from that project; it checks that the file is there. */
  function resolve(name) {
    return createRequire(join(project, 'index.js')).resolve(`coop-elements${name.slice(1)}`);
  }

  function manifestOf(name) {
    return readJson(join(project, 'node_modules', name, 'package.json'));
  }
});

/** The names that an entry of `exports` stands for: with a `*`, one for each file that its target fits. */
function namesOf(name, target, files) {
  if (!name.includes('*')) return [name];
  const [first, ...others] = target.replaceAll('.', '\\.').split('*');
  const pattern = new RegExp(`^${first}(.+)${others.join('\\1')}$`);
  const fitting = files.map((file) => pattern.exec(file)?.[1]).filter(Boolean);
  return fitting.map((part) => name.replace('*', part));
}

function npm(folder, ...args) {
  return execFileSync('npm', args, {cwd: folder, encoding: 'utf8', shell: process.platform === 'win32'});
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function foldersIn(path) {
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);
}
