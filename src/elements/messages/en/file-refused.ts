import type {CoopErrorCode} from '../../../core/error.js';
import {outdated} from './outdated.js';

const reasons: Partial<Record<CoopErrorCode, string>> = {
  failed: 'This file could not be read here.',
  'load-failed': 'There is no network to open this file.',
  'instrument-mismatch': 'This file answers another questionnaire.',
  outdated,
  'newer-schema': 'This file comes from a newer version.',
};

/** English: why a file that somebody opened is not taken; `otherwise`, that it holds something else. */
export const fileRefused = (otherwise: string) => (code: CoopErrorCode) => reasons[code] ?? otherwise;
