/**
 * `npm run bench`: how fast the core scores, and how fast elements show and follow, measured against what one would use
 * or write instead, in the same run and in turns. Wants a build (`npm run build`). Figures are told, never judged: it
 * fails only when it cannot run.
 *
 * Arguments name the parts to run: `npm run bench radar drag`.
 */
import {cpus} from 'node:os';
import {benchmarkCore} from './core.mjs';
import {benchmarkDrag} from './drag.mjs';
import {benchmarkGrid} from './grid.mjs';
import {benchmarkGroup} from './group.mjs';
import {print} from './measure.mjs';
import {benchmarkRadar} from './radar.mjs';

const PARTS = {
  core: ['The core in Node', benchmarkCore],
  grid: ['<coop-grid> in Chromium, against a page written by hand', benchmarkGrid],
  group: ['<coop-group> in Chromium at a quarter of the speed, against a page written by hand', benchmarkGroup],
  radar: ['<coop-radar> in Chromium, against Chart.js: work of the main thread', benchmarkRadar],
  drag: ['Dragging a slider of <coop-principles>, against a bare one: work of the main thread', benchmarkDrag],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const [title, measure] = PARTS[name];
  print(title, await measure());
}
