import {pathPoint, type Point} from '../../geometry/polar.js';

/** How each series is drawn, by its position: its hue, its dash, and its marker as path data around its middle. */
const LOOKS = [
  [190, 'none', 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z'],
  [65, '8 5', 'm-4-4h8v8h-8z'],
  [320, '2 4', 'm0-5 5 5-5 5-5-5z'],
  [255, '11 4 2 4', 'm0-5 5 8h-10z'],
  [35, '4 3', 'm0 5 5-8h-10z'],
  [285, '14 3 2 3', 'm-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z'],
] as const;

const lookOf = (i: number) => LOOKS[i % LOOKS.length]!;

/** The style of everything that belongs to a series. After six, looks repeat. */
export function styleOf(i: number): string {
  const [hue, dash] = lookOf(i);
  const own = hue === 190 ? 'var(--_accent)' : `light-dark(oklch(48% .11 ${hue}),oklch(80% .1 ${hue}))`;
  return `--_hue:var(--coop-series-${(i % LOOKS.length) + 1},${own});--_dash:${dash}`;
}

/** The markers of a series at these points, as one path. */
export function markersAt(points: readonly (Point | null)[], i: number): string {
  return points.map((point) => point && `M${pathPoint(point)}${lookOf(i)[2]}`).join('');
}
