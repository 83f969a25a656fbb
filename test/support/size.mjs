/**
 * `npm run size`: the files of dist/cdn as a visitor downloads them (brotli, quality 11), against the `budgets` of
 * package.json, in bytes. A file over its budget fails, and so does a budget whose file is gone. The budget of
 * `a.js + b.js` is for what `b.js` adds to a bundle that has `a.js`.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {bundleFile, SINGLE_FILE} from '../../rollup.config.mjs';

const {budgets = {}} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
// Node's defaults are what is wanted: quality 11, the largest that there is.
const brotli = (code) => brotliCompressSync(code).length;

const sizes = new Map(files.map((file) => [file, brotli(readFileSync(`dist/cdn/${file}`))]));
for (const pair of Object.keys(budgets).filter((name) => name.includes(' + '))) {
  const [base, added] = pair.split(' + ');
  sizes.set(pair, (await sizeTogether(base, added)) - sizes.get(base));
}

const rows = [...sizes].map(([file, bytes]) => {
  const budget = budgets[file];
  return {file, bytes, budget: budget ?? '', left: budget === undefined ? '' : budget - bytes};
});
console.table(rows.sort((a, b) => b.bytes - a.bytes));

const problems = [
  ...rows.filter(({left}) => left < 0).map(({file, left}) => `${file} is ${-left} bytes over its budget.`),
  ...Object.keys(budgets)
    .filter((file) => !sizes.has(file))
    .map((file) => `${file} has a budget and does not exist.`),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The module of the npm build that registers an element. */
function moduleOf(name) {
  return fileURLToPath(import.meta.resolve(`coop-elements/elements/${name}`));
}

/** The bytes of one bundle of these elements, as an application would make. */
async function sizeTogether(...names) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? names.map((name) => `import '${moduleOf(name)}';`).join('') : null),
    resolveDynamicImport: (id) => (typeof id === 'string' ? {id, external: true} : null),
  };
  const bundle = await bundleFile('entry', entry);
  const {output} = await bundle.generate(SINGLE_FILE);
  await bundle.close();
  return brotli(output[0].code);
}
