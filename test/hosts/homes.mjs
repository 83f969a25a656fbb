/**
 * Small applications, one for each framework, as a developer would write them: each is checked and built by its
 * framework's own tools, then all are driven through the same, in a real browser, as a person does.
 *
 * `npm run test:hosts` installs what they need, and runs this; then `node --test test/hosts/homes.mjs` runs it alone.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {newPage} from '../pages/support.mjs';
import {launchChromium} from '../support/browsers.mjs';
import {serveFiles, serveNext} from './serve-home.mjs';
import {structure, VISITS} from './visits.mjs';

const HERE = import.meta.dirname;

/** What a framework's developers meet: what it says is wrong, and `StrictMode`. */
const IN_DEVELOPMENT = {NODE_ENV: 'development'};
/** What the elements stand on says of itself there. */
const LIT_IN_DEVELOPMENT = /^warning: Lit is in dev mode/;

const REACT = {
  build: [
    'tsc -p homes/react',
    'vite build homes/react',
    'vite build homes/react --ssr server.tsx --outDir dist/server',
    'node homes/react/dist/server/server.js',
  ],
  pages: ['/', '/hydrated.html'],
  written: '/hydrated.html',
};

/**
 * By framework: what checks and builds its home, which is in the folder of its name; the pages that are made, and which of
 * them a server has written: it says its title before any script.
 */
const HOMES = {
  html: {build: ['tsc -p homes/html', 'vite build homes/html']},
  react: REACT,
  'react in development': {...REACT, env: IN_DEVELOPMENT, folder: 'react'},
  vue: {build: ['vue-tsc -p homes/vue', 'vite build homes/vue']},
  'vue in development': {build: ['vite build homes/vue'], env: IN_DEVELOPMENT, folder: 'vue'},
  svelte: {
    build: [
      'svelte-check --workspace homes/svelte --tsconfig ./tsconfig.json --output machine',
      'vite build homes/svelte',
    ],
  },
  'svelte in development': {build: ['vite build homes/svelte'], env: IN_DEVELOPMENT, folder: 'svelte'},
  angular: {build: ['ngc -p homes/angular', 'node homes/angular/build.mjs']},
  lit: {build: ['tsc -p homes/lit', 'vite build homes/lit']},
  next: {build: ['next build homes/next'], written: '/', serve: () => serveNext(join(HERE, 'homes/next'))},
};

for (const [name, home] of Object.entries(HOMES)) {
  const {
    build,
    env,
    folder = name,
    pages = ['/'],
    written,
    serve = () => serveFiles(join(HERE, 'homes', folder, 'dist')),
  } = home;
  describe(`the home of ${name}`, () => {
    const browser = {};
    let server;
    before(async () => (browser.instance = await launchChromium()));
    after(() => {
      server?.stop();
      return browser.instance?.close();
    });

    it('is checked and built by the tools of its framework', async () => {
      for (const command of build) run(command, env);
      server = await serve();
    });

    for (const path of pages) {
      if (path === written)
        it(`${path} is written by a server`, async () => {
          const response = await fetch(server.origin + path);
          assert.match(await response.text(), /<h1>Nos autodiagnostics<\/h1>/);
        });
      for (const [title, act] of Object.entries(VISITS))
        it(`${path} ${title}`, async (t) => {
          const {page, problems} = await newPage(t, browser);
          await page.goto(server.origin + path);
          await act({
            page,
            origin: server.origin,
            fabrique: structure(page, 'La Fabrique'),
            ferme: structure(page, 'La Ferme'),
          });
          assert.deepEqual(
            problems.filter((problem) => !LIT_IN_DEVELOPMENT.test(problem)),
            [],
          );
        });
    }
  });
}

/** A command of the frameworks' packages, or of Node; throws what it prints where it fails. */
function run(command, env) {
  const PATH = `${join(HERE, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const {status, stdout, stderr} = spawnSync(command, {
    cwd: HERE,
    encoding: 'utf8',
    env: {...process.env, PATH, NEXT_TELEMETRY_DISABLED: '1', ...env},
    shell: true,
  });
  assert.equal(status, 0, `${command}:\n${stdout}${stderr}`);
}
