/**
 * `npm run size`: the files of dist/cdn as a visitor downloads them (brotli, quality 11), against the `budgets` of
 * package.json, in bytes. A file over its budget fails, and so does a budget whose file is gone.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

const {budgets = {}} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));

const rows = files.map((file) => {
  // Node's defaults are what is wanted: quality 11, the largest that there is.
  const bytes = brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length;
  const budget = budgets[file];
  return {file, bytes, budget: budget ?? '', left: budget === undefined ? '' : budget - bytes};
});
console.table(rows.sort((a, b) => b.bytes - a.bytes));

const problems = [
  ...rows.filter(({left}) => left < 0).map(({file, left}) => `${file} is ${-left} bytes over its budget.`),
  ...Object.keys(budgets)
    .filter((file) => !files.includes(file))
    .map((file) => `${file} has a budget and does not exist.`),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
