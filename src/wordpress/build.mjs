/**
 * `npm run build:wordpress`: the plugin as a zip that WordPress installs as it is, `build/coop-elements.zip`.
 *
 * With `--former=FILE.zip`, the plugin as it was released last, its files on demand and its questionnaires go along: a
 * browser that still has the former entry finds what that asks for, and what was answered to a former version is known.
 * It needs `npm run build` first.
 */
import {readdirSync, readFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {extname, join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {hashInstrument} from '../../dist/core/index.js';
import {catalogues} from './languages.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const PLUGIN = 'coop-elements';
/** What the sources hold that makes the plugin, and is none of it. */
const TOOLS = /\.mjs$/;

const {values: options} = parseArgs({options: {former: {type: 'string'}, out: {type: 'string'}}});
const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const files = {...sources(), ...blocks(), ...catalogues(), ...(await questionnaires()), ...library()};
const out = options.out ?? join(ROOT, 'build', `${PLUGIN}.zip`);
mkdirSync(join(out, '..'), {recursive: true});
const all = {...(options.former && former(options.former)), ...files};
// The same sources make the same zip.
const entries = Object.entries(all).map(([path, data]) => [`${PLUGIN}/${path}`, [data, {mtime: '2026-01-01'}]]);
writeFileSync(out, zipSync(Object.fromEntries(entries), {level: 9}));
console.log(`${relative(process.cwd(), out)}: ${entries.length} files`);

/** The plugin's own files, under this version. */
function sources() {
  const paths = readdirSync(HERE, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const read = paths
    .map((entry) => relative(HERE, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => !TOOLS.test(path) && extname(path) !== '.po')
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(HERE, path))]);
  const own = Object.fromEntries(read);
  for (const path of ['coop-elements.php', 'readme.txt'])
    own[path] = strToU8(own[path].toString().replaceAll('0.0.0', version));
  return own;
}

/** Each block as WordPress reads it, from the one table of elements. */
function blocks() {
  const {attributes, elements} = JSON.parse(readFileSync(join(HERE, 'elements.json'), 'utf8'));
  const made = Object.entries(elements).map(([name, {title, icon, description, uses}]) => {
    const taken = [...uses, ...(uses.includes('autosave') ? ['key'] : [])];
    const block = {
      apiVersion: 2,
      name: `coop-elements/${name}`,
      version,
      ...{title, icon, description},
      category: 'widgets',
      textdomain: PLUGIN,
      attributes: Object.fromEntries(taken.map((key) => [key, attributes[key]])),
      supports: {html: false, align: ['wide', 'full']},
      editorScript: 'coop-elements-editor',
    };
    return [`blocks/${name}/block.json`, strToU8(JSON.stringify(block, null, 2))];
  });
  return Object.fromEntries(made);
}

/** The library's questionnaires by id and hash, and a list of them. */
async function questionnaires() {
  const index = {};
  const made = {};
  for (const id of readdirSync(join(ROOT, 'dist/instruments'))) {
    const module = await import(`../../dist/instruments/${id}/index.js`).catch(() => ({}));
    const instrument = module[id];
    if (!instrument?.tree) continue;
    index[id] = {id, title: instrument.title, types: [...new Set(itemsOf(instrument.tree).map(({type}) => type))]};
    made[`instruments/${id}.${hashInstrument(instrument)}.json`] = strToU8(JSON.stringify(instrument));
  }
  return {...made, 'instruments/index.json': strToU8(JSON.stringify(index))};
}

function itemsOf(tree) {
  return tree.flatMap((child) => (child.children ? itemsOf(child.children) : [child]));
}

/** What the browser loads, and the schemas that answers are checked against. */
function library() {
  const cdn = readdirSync(join(ROOT, 'dist/cdn')).map((name) => [`cdn/${name}`, join(ROOT, 'dist/cdn', name)]);
  const schemas = ['instrument', 'response'].map((name) => [
    `schema/${name}.json`,
    join(ROOT, 'dist/schema', `${name}.json`),
  ]);
  return Object.fromEntries([...cdn, ...schemas].map(([path, file]) => [path, readFileSync(file)]));
}

/** What a page that is open still asks for: files whose names bear the hash of what is in them. */
function former(file) {
  const kept = Object.entries(unzipSync(readFileSync(file)))
    .map(([path, data]) => [path.replace(`${PLUGIN}/`, ''), data])
    .filter(([path]) => /^cdn\/.*-[0-9a-z]{8}\.js$|^instruments\/\w+\.[0-9a-f]{16}\.json$/.test(path));
  return Object.fromEntries(kept);
}
