import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

/** The modules that keep every export, by path under src: what the package exports, and the schemas. */
const ENTRY =
  /^(index|(core|storage|server)\/index|core\/schema|elements\/(index|[a-z]+\/coop-[a-z-]+)|loader\/coop-loader|instruments\/[a-z-]+\/[a-z.-]+)\.ts$/;
const entries = readdirSync('src', {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => ENTRY.test(path))
  .map((path) => path.replace(/\.ts$/, ''));

/** A warning fails the build, except two that zod is known for and that change nothing. */
function onLog(level, log, handle) {
  const ofZod = /\/zod\//.test(log.id ?? log.ids?.join() ?? '');
  if (ofZod && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(log.code)) return;
  handle(level === 'warn' ? 'error' : level, log);
}

/** The npm build: one module per source file, type declarations beside it, dependencies left as bare imports. */
export default {
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  external: [/^idb$/, /^qr(\/|$)/, /^lit(\/|$)/, /^zod(\/|$)/],
  onLog,
  plugins: [
    emptyDist(),
    themes(),
    typescript({
      tsconfig: 'src/tsconfig.json',
      noEmitOnError: true,
      declaration: true,
      outDir: 'dist',
      inlineSources: true,
    }),
    jsonSchemas(),
    cdn(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

function emptyDist() {
  return {name: 'empty-dist', buildStart: () => rm('dist', {recursive: true, force: true})};
}

/** Copies the ready themes, which are style sheets as they stand. */
function themes() {
  return {name: 'themes', writeBundle: () => cp('src/themes', 'dist/themes', {recursive: true})};
}

/** Writes dist/schema/*.json from the zod schemas of the core, for those who check data in another language. */
function jsonSchemas() {
  return {
    name: 'json-schemas',
    async writeBundle() {
      const {toJSONSchema} = await import('zod/mini');
      const schemas = await import(pathToFileURL('dist/core/schema.js'));
      await mkdir('dist/schema', {recursive: true});
      for (const title of ['Instrument', 'Response', 'Result']) {
        const {$schema, ...rest} = toJSONSchema(schemas[title]);
        const json = JSON.stringify({$schema, title, ...rest}, null, 2);
        await writeFile(`dist/schema/${title.toLowerCase()}.json`, `${json}\n`);
      }
    },
  };
}

/**
 * Writes dist/cdn: one minified file per element, one with all of them, and integrity.json.
 *
 * Each module that is imported on demand becomes a file of its own beside them. Its name bears a hash of its content,
 * and so of the names that are in it: no page mixes a file of its cache with those of another version. It imports
 * nothing back: hosts such as WordPress add `?ver=` to a script's address, so that a file which imported its entry would
 * load it a second time.
 */
function cdn() {
  return {
    name: 'cdn',
    async writeBundle() {
      const onDemand = filesOnDemand();
      for (const entry of entries.filter((name) => name.startsWith('elements/'))) {
        const name = entry === 'elements/index' ? 'coop-elements' : basename(entry);
        await writeFileOf(resolve(`dist/${entry}.js`), name, '[name].js', onDemand);
      }
      await writeLoader();
      await writeIntegrity();
    },
  };
}

/** Writes each module that is asked for once, and returns the name of its file. */
function filesOnDemand() {
  const files = new Map();
  /** Which modules' names each module waits for. */
  const awaited = new Map();
  const waitsFor = (id, other) => id === other || Boolean(awaited.get(id)?.some((next) => waitsFor(next, other)));
  return function fileOf(id, importer) {
    if (waitsFor(id, importer))
      throw new Error(`${importer} and ${id} import each other on demand: neither can bear the other's hash`);
    awaited.set(importer, [...(awaited.get(importer) ?? []), id]);
    if (!files.has(id)) files.set(id, writeFileOf(id, nameOf(id), '[name]-[hash].js', fileOf));
    return files.get(id);
  };
}

/** `core/parse/parse.js` → `parse`, `instruments/ptce/en.js` → `ptce.en`, `elements/messages/en/index.js` → `messages.en`. */
function nameOf(id) {
  const path = relative('dist', id)
    .replaceAll('\\', '/')
    .replace(/(\/index)?\.js$/, '');
  return path.replace(/^instruments\/|^elements\/(?=messages\/)|^.*\//, '').replaceAll('/', '.');
}

async function writeFileOf(id, name, entryFileNames, onDemand) {
  const bundle = await bundleFile(
    {[name]: id},
    {
      name: 'on-demand',
      async resolveDynamicImport(specifier, importer) {
        // What did not come is asked for again, from an address that only the page knows.
        if (typeof specifier !== 'string' && basename(importer) === 'bring.js') return null;
        if (typeof specifier !== 'string') this.error(`${importer}: import() needs a literal, to know what to build`);
        const target = await this.resolve(specifier, importer);
        return {id: `./${await onDemand(target.id, id)}`, external: true};
      },
    },
  );
  const {output} = await bundle.write({dir: 'dist/cdn', entryFileNames, ...SINGLE_FILE});
  await bundle.close();
  return output[0].fileName;
}

/** The classic script. The line above it, and its end, keep it apart from what a host merges it with. */
async function writeLoader() {
  const bundle = await bundleFile({'coop-loader': resolve('dist/loader/coop-loader.js')});
  const plugins = [terser({ecma: 2022, format: {comments: false, preamble: ';'}})];
  await bundle.write({dir: 'dist/cdn', format: 'iife', strict: false, plugins});
  await bundle.close();
}

/** How a single file is written. Names of base 36 are the same on disks that ignore case. */
export const SINGLE_FILE = {
  format: 'es',
  hashCharacters: 'base36',
  plugins: [terser({module: true, ecma: 2022, format: {comments: false}})],
};

/** Brings a module of the npm build and all that it needs, Lit included, into one file. */
export function bundleFile(input, ...plugins) {
  return rollup({
    input,
    onLog,
    plugins: [
      ...plugins,
      nodeResolve({browser: true, exportConditions: ['production']}),
      minifyTemplateLiterals({
        include: 'dist/**',
        options: {minifyOptions: {removeAttributeQuotes: true, removeOptionalTags: true, keepClosingSlash: true}},
      }),
    ],
  });
}

/** The hashes that a page's `integrity` attribute needs, by file name. */
async function writeIntegrity() {
  const integrity = {};
  for (const file of (await readdir('dist/cdn')).filter((name) => name.endsWith('.js')).sort()) {
    const hash = createHash('sha384')
      .update(await readFile(`dist/cdn/${file}`))
      .digest('base64');
    integrity[file] = `sha384-${hash}`;
  }
  await writeFile('dist/cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
}
