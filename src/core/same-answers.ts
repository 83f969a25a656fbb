import {canonicalJson} from './hash.js';
import type {Answers} from './schema.js';

/**
 * Whether two sets of answers say the same, in whatever order. None at all are as good as empty ones.
 *
 * @example
 * isSameAnswers({a: 1, b: 'x'}, {b: 'x', a: 1}); // true
 */
export function isSameAnswers(some: Answers = {}, others: Answers = {}): boolean {
  return canonicalJson(some) === canonicalJson(others);
}
