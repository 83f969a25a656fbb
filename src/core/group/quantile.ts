/**
 * The value below which a share of the values lies: R's type 7, its default, which interpolates between the two
 * nearest of the sorted values.
 *
 * @param values In any order; left as they are.
 * @param p From 0 (the least) to 1 (the greatest); 0.5 is the median.
 * @returns `null` without values. Never throws.
 * @see Hyndman & Fan (1996), « Sample Quantiles in Statistical Packages », definition 7.
 * @example
 * quantile([10, 20, 30, 50], 0.25); // 17.5
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return quantileOf(sorted.length, p, (rank) => sorted[rank]!);
}

/** The same of `n` values, at least one, wherever they are kept: `at` gives the one of a rank, from 0, the least first. */
export function quantileOf(n: number, p: number, at: (rank: number) => number): number {
  const place = (n - 1) * p;
  const below = at(Math.floor(place));
  return below + (place % 1) * (at(Math.ceil(place)) - below);
}
