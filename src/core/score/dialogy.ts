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

/** What the space between two logics looks like: neither lives, one alone, both asleep, one takes more room, both live, fully. */
export type Space = 'none' | 'one' | 'asleep' | 'first' | 'second' | 'full' | 'alive';

/**
 * Names what the space between both logics looks like: a description that favours no side.
 *
 * @param a Intensity of the first logic, 0–10.
 * @param b Intensity of the second logic, 0–10.
 * @returns The first that fits: neither lives; one of them does; both are at most 3; one leans by a tilt of 0.3
 *   or more; both are at least 9; else both are alive. Never throws.
 * @example
 * spaceBetween(9, 2); // 'first'
 */
export function spaceBetween(a: number, b: number): Space {
  if (a === 0 && b === 0) return 'none';
  if (a === 0 || b === 0) return 'one';
  if (a <= 3 && b <= 3) return 'asleep';
  const leaning = tilt(a, b)!;
  if (Math.abs(leaning) >= 0.3) return leaning < 0 ? 'first' : 'second';
  return a >= 9 && b >= 9 ? 'full' : 'alive';
}
