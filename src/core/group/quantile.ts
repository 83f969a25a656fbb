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
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)]!;
  return below + (place % 1) * (sorted[Math.ceil(place)]! - below);
}
