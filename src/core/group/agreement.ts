import {toNineDecimals} from '../score/level.js';

/** How much a group agrees, in words, after LeBreton & Senter (2008). */
export type AgreementLevel = 'none' | 'weak' | 'moderate' | 'strong' | 'very-strong';

/**
 * How much raters agree: r_wg, the share of the variance of random answering that is absent from theirs.
 *
 * More spread than chance would give is reported as 0.
 *
 * @param values One per rater; those who have none are left out.
 * @param chance The variance of a uniform spread of answers, in the square of the values' unit:
 *   (A² − 1) / 12 for an item of A options one apart, 100² / 12 for percentages.
 * @returns From 0 to 1, or `null` under two values. Never throws.
 * @see James, Demaree & Wolf (1984), equation 1.
 * @example
 * agreement([4, 4, 5, 4], 2); // 0.875, of five options
 */
export function agreement(values: readonly number[], chance: number): number | null {
  return agreementOf(sampleVariance(values), chance);
}

/** The same from a variance with n − 1 below. */
export function agreementOf(variance: number | null, chance: number): number | null {
  return variance === null ? null : Math.max(0, 1 - variance / chance);
}

/** The variance of a uniform spread over this many options one apart. */
export function chanceOf(options: number): number {
  return (options ** 2 - 1) / 12;
}

/** The variance of a uniform spread over all percentages. */
export const CHANCE_OF_PERCENTS = 100 ** 2 / 12;

/**
 * What an agreement is called: none up to .30, weak up to .50, moderate up to .70, strong up to .90, else very strong.
 *
 * @see LeBreton & Senter (2008), table 3.
 */
export function agreementLevel(exact: number): AgreementLevel {
  const value = toNineDecimals(exact);
  if (value <= 0.3) return 'none';
  if (value <= 0.5) return 'weak';
  if (value <= 0.7) return 'moderate';
  return value <= 0.9 ? 'strong' : 'very-strong';
}

/** The variance with n − 1 below; `null` under two values. */
export function sampleVariance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The arithmetic mean; `NaN` without values. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
