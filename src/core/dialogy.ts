/**
 * How alive a dialogy is: both logics, or nothing.
 *
 * The geometric mean of the two intensities, so that no amount of one logic
 * makes up for the absence of the other, and neither side counts for more.
 *
 * @param a Intensity of the first logic, 0–10.
 * @param b Intensity of the second logic, 0–10.
 * @returns From 0 to 100. Never throws.
 * @example
 * vitality(9, 4); // 60
 */
export function vitality(a: number, b: number): number {
  return 10 * Math.sqrt(a * b);
}

/**
 * Which logic takes more room: a description, never part of a score.
 *
 * @param a Intensity of the first logic, 0–10.
 * @param b Intensity of the second logic, 0–10.
 * @returns From −1 (only the first) to 1 (only the second); `null` when neither lives. Never throws.
 * @example
 * tilt(6, 2); // -0.5
 */
export function tilt(a: number, b: number): number | null {
  return a + b === 0 ? null : (b - a) / (a + b);
}
