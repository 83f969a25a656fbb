import type {Level} from '../schema.js';

/**
 * The level that a score falls in: from `from` (included) to `to` (excluded,
 * but for the last). Looked up on both rounded to 9 decimals, so that
 * the same answers never fall on two sides of a bound.
 *
 * @param score A percentage, or `null` when there is none.
 * @returns `null` without a score or without levels. Never throws.
 */
export function levelOf(levels: readonly Level[], score: number | null): Level | null {
  if (score === null) return null;
  const rounded = toNineDecimals(score);
  for (let i = levels.length - 1; i >= 0; i--) if (rounded >= toNineDecimals(levels[i]!.from)) return levels[i]!;
  return null;
}

/** What bounds are looked up on: they must not depend on the last binary digit. */
export function toNineDecimals(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
