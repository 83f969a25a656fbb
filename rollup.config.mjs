import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

/** The modules that keep every export, by path under src: what the package exports, and the schemas. */
const ENTRY =
  /^(index|(core|storage|server)\/index|core\/schema|elements\/(index|[a-z]+\/coop-[a-z-]+)|instruments\/[a-z-]+\/[a-z.-]+)\.ts$/;
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
  external: [/^lit(\/|$)/, /^zod(\/|$)/],
  onLog,
  plugins: [
    emptyDist(),
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
    // The TypeScript plugin adds tslib: npm would drop a folder named node_modules from the package.
    entryFileNames: ({name}) => (name.includes('tslib') ? 'vendor/tslib.js' : '[name].js'),
  },
};

function emptyDist() {
  return {name: 'empty-dist', buildStart: () => rm('dist', {recursive: true, force: true})};
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
 * Every module that is imported on demand becomes a file of its own beside them, which imports nothing back: hosts such
 * as WordPress add `?ver=` to a script's address, so a chunk that imported its entry would load it a second time.
 */
function cdn() {
  return {
    name: 'cdn',
    async writeBundle() {
      /** Module of the npm build → its file in dist/cdn. It grows while it is read, as imports on demand are met. */
      const files = new Map();
      for (const entry of entries) {
        // The parsers, which the package's index also exports, would load the schemas on every page.
        if (entry === 'elements/index') files.set(resolve(`dist/${entry}.js`), 'coop-elements.js');
        else if (entry.startsWith('elements/')) files.set(resolve(`dist/${entry}.js`), `${entry.split('/').at(-1)}.js`);
      }
      for (const [input, file] of files) {
        const bundle = await bundleFile(input, importsOnDemand(files));
        await bundle.write({file: `dist/cdn/${file}`, ...SINGLE_FILE});
        await bundle.close();
      }
      await writeIntegrity();
    },
  };
}

/**
 * Lit's styles without its fallback: a browser that lacks adopted style sheets lacks form-associated elements as well.
 * Our style sheets interpolate nothing, so that the tag has nothing to check.
 */
function adoptedStyles() {
  const source = `
    export const css = (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    };
    export const getCompatibleStyle = (sheet) => sheet;
    export const adoptStyles = (root, sheets) => {
      root.adoptedStyleSheets = sheets;
    };
    export const unsafeCSS = css;
    export const CSSResult = CSSStyleSheet;
    export const supportsAdoptingStyleSheets = true;
  `;
  return {name: 'adopted-styles', load: (id) => (id.endsWith('/reactive-element/css-tag.js') ? source : null)};
}

/**
 * What nobody calls on the elements of a single file, which holds all of Lit, may have a shorter name there: Lit's
 * private properties and its life cycle.
 */
const SHORTENED = new RegExp(
  `^(_\\$\\w+|${[
    'getPropertyDescriptor|getPropertyOptions|createProperty|finalizeStyles|elementStyles|shadowRootOptions',
    'createRenderRoot|renderRoot|renderOptions|renderBefore|creationScope|startNode|endNode|setConnected',
    'requestUpdate|scheduleUpdate|performUpdate|getUpdateComplete|enableUpdating|hasUpdated|firstUpdated|isUpdatePending',
    'shouldUpdate|willUpdate|host(Connected|Disconnected|Update|Updated)|(add|remove)(Controller|Initializer)',
    'converter|fromAttribute|toAttribute|wrapped|useDefault|noAccessor|hasChanged',
  ].join('|')})$`,
);

/** One short name per long one, the same in every file: an element meets the siblings that it imports on demand. */
const shortNames = {};

/** A first pass by another minifier, which sees what terser does not: the file is 1 % smaller for it. */
function esbuildMinify() {
  return {
    name: 'esbuild-minify',
    renderChunk(code) {
      for (const [name] of code.matchAll(/[\w$]+/g))
        if (SHORTENED.test(name)) shortNames[name] ??= `$${Object.keys(shortNames).length.toString(36)}`;
      return transform(code, {
        ...{minify: true, target: 'es2022', format: 'esm', legalComments: 'none'},
        ...{mangleProps: SHORTENED, mangleCache: shortNames},
      });
    },
  };
}

const TERSER = {
  module: true,
  ecma: 2022,
  compress: {passes: 3, inline: 1, lhs_constants: false},
  format: {comments: false},
};

/** How a single file is written. */
export const SINGLE_FILE = {format: 'es', plugins: [esbuildMinify(), terser(TERSER)]};

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
      adoptedStyles(),
    ],
  });
}

/** Makes each `import('…')` of our own modules an import of its sibling in dist/cdn, and notes it in `files`. */
function importsOnDemand(files) {
  return {
    name: 'imports-on-demand',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') this.error(`${importer}: import() needs a literal, to know what to build`);
      const {id} = (await this.resolve(specifier, importer)) ?? {};
      if (!id?.startsWith(resolve('dist'))) this.error(`${importer}: import('${specifier}') is no module of ours`);
      return {id: `./${addFile(files, id)}`, external: true};
    },
  };
}

/**
 * Notes a module and returns the name of its file: its path under its first folder, with dots, without `index`.
 * `core/parse.js` → `parse.js`, `instruments/ptce/index.js` → `ptce.js`, `instruments/ptce/en.js` → `ptce.en.js`.
 */
function addFile(files, id) {
  const known = files.get(id);
  if (known) return known;
  const [, ...path] = relative('dist', id).replaceAll('\\', '/').split('/');
  const file = path.join('.').replace(/\.index\.js$/, '.js');
  if ([...files.values()].includes(file)) throw new Error(`Two modules want dist/cdn/${file}: rename ${id}`);
  files.set(id, file);
  return file;
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
