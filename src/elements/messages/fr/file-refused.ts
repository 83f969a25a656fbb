import type {CoopErrorCode} from '../../../core/error.js';
import {outdated} from './outdated.js';

const reasons: Partial<Record<CoopErrorCode, string>> = {
  failed: 'Ce fichier n’a pas pu être lu ici.',
  'load-failed': 'Le réseau manque pour ouvrir ce fichier.',
  'instrument-mismatch': 'Ce fichier répond à un autre questionnaire.',
  outdated,
  'newer-schema': 'Ce fichier vient d’une version plus récente.',
};

/** French: why a file that somebody opened is not taken; `otherwise`, that it holds something else. */
export const fileRefused = (otherwise: string) => (code: CoopErrorCode) => reasons[code] ?? otherwise;
