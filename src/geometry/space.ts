/** The outlines of a dialogy: two discs, and the ribbon that spans them. Lengths are in the unit of `radius`. */

/**
 * The radius of a disc whose area stands for an intensity.
 *
 * @param intensity From 0 to 10.
 * @param radius That of a full disc.
 * @example
 * discRadius(2.5, 40); // 20: a quarter of the area
 */
export function discRadius(intensity: number, radius: number): number {
  return radius * Math.sqrt(intensity / 10);
}

/**
 * The ribbon from the centre of the first disc to that of the second: as wide at
 * its ends as the discs, and at its waist as what lives between them.
 *
 * @param a Intensity of the first logic, 0–10.
 * @param b Intensity of the second logic, 0–10.
 * @param vitality Of both, 0–100: the waist is that share of a full disc's width.
 * @param box How long the ribbon is, and the radius of a full disc, which is half its height.
 * @returns An SVG path in a box of `length` by `2 · radius`; '' when nothing lives between them.
 */
export function ribbonPath(
  a: number,
  b: number,
  vitality: number,
  {length, radius}: {length: number; radius: number},
): string {
  if (vitality === 0) return '';
  const [start, waist, end] = [discRadius(a, radius), (radius * vitality) / 100, discRadius(b, radius)];
  const [quarter, half, threeQuarters] = [length / 4, length / 2, (3 * length) / 4].map(round);
  const above = (halfWidth: number) => round(radius - halfWidth);
  const below = (halfWidth: number) => round(radius + halfWidth);
  return (
    `M0 ${above(start)}` +
    `C${quarter} ${above(start)} ${quarter} ${above(waist)} ${half} ${above(waist)}` +
    `C${threeQuarters} ${above(waist)} ${threeQuarters} ${above(end)} ${round(length)} ${above(end)}` +
    `L${round(length)} ${below(end)}` +
    `C${threeQuarters} ${below(end)} ${threeQuarters} ${below(waist)} ${half} ${below(waist)}` +
    `C${quarter} ${below(waist)} ${quarter} ${below(start)} 0 ${below(start)}Z`
  );
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
