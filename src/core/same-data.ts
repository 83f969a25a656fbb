import {canonicalJson} from './hash.js';

/**
 * Whether two pieces of plain data say the same, in whatever order. Nothing at all is as good as empty.
 *
 * @example
 * isSameData({a: 1, b: 'x'}, {b: 'x', a: 1}); // true
 */
export function isSameData(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? {}) === canonicalJson(other ?? {});
}
