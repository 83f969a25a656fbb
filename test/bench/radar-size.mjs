/** What a page downloads for <coop-radar>, and for Chart.js's radar. */
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';
import terser from '@rollup/plugin-terser';
import {bundleFile} from '../../rollup.config.mjs';
import {row} from './measure.mjs';

/** What the radar brings to draw a result that a host gives, whatever hashes the names of its files bear. */
const ON_DEMAND = /^(comparison|dialogies|load-instrument)-\w+\.js$/;
const filesOnDemand = () => readdirSync('dist/cdn').filter((file) => ON_DEMAND.test(file));

/** A module that brings them at once. */
export function importOnDemand() {
  return filesOnDemand()
    .map((file) => `import '/dist/cdn/${file}';`)
    .join('\n');
}

/** Only what a radar needs of Chart.js, minified, as a bundler of applications would. */
export async function bundleChartJs() {
  const bundle = await bundleFile('test/bench/chart-js.mjs');
  const minify = terser({module: true, ecma: 2022, compress: {passes: 3}, format: {comments: false}});
  const {output} = await bundle.generate({format: 'es', plugins: [minify]});
  await bundle.close();
  return output[0].code;
}

export async function sizeRows(chartJs) {
  const {budgets} = JSON.parse(await readFile('package.json', 'utf8'));
  const theirs = brotli(chartJs);
  const radar = await sizeOf('coop-radar.js');
  const onDemand = await Promise.all(filesOnDemand().map(sizeOf));
  const whole = onDemand.reduce((sum, size) => sum + size, radar);
  const target = budgets['coop-radar.js'];
  return [
    sizeRow('bytes (brotli), coop-radar.js', radar, theirs, {target: `≤ ${kilobytes(target)}`, isMet: radar <= target}),
    sizeRow('… with all that a result brings', whole, theirs, {target: 'less', isMet: whole < theirs}),
  ];
}

function sizeRow(what, ours, theirs, aim) {
  return row({what, ours: kilobytes(ours), theirs: kilobytes(theirs), ratio: ours / theirs, ...aim});
}

const sizeOf = async (file) => brotli(await readFile(`dist/cdn/${file}`));
const brotli = (code) => brotliCompressSync(code).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
