/**
 * `npm run bench`: how fast the core scores and how fast <coop-grid> shows, measured against what one would write by
 * hand, in the same run and in turns. Wants a build (`npm run build`). Figures are told, never judged: it fails only
 * when it cannot run.
 */
import {cpus} from 'node:os';
import {benchmarkCore} from './core.mjs';
import {print} from './measure.mjs';
import {benchmarkPage} from './page.mjs';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
print('The core in Node', benchmarkCore());
print('<coop-grid> in Chromium, against a page written by hand', await benchmarkPage());
