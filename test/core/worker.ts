/** A worker for `worker.test.ts`: what the core says of one response, where there is no document. */
import {report, type Question} from './worker-report.js';

addEventListener('message', ({data}: MessageEvent<Question>) => postMessage(report(data)));
