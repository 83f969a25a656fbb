import {pathPoint, type Point} from '../../geometry/polar.js';

/** One marker by look, as path data relative to its middle; about 9 pixels wide. */
const MARKERS = [
  'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'm-3.8-3.8h7.6v7.6h-7.6z',
  'm0-5.2 5.2 5.2-5.2 5.2-5.2-5.2z',
  'm0-5 5 8.6h-10z',
  'm0 5 5-8.6h-10z',
  'm-1.8-5h3.6v3.2h3.2v3.6h-3.2v3.2h-3.6v-3.2h-3.2v-3.6h3.2z',
];

/** The markers of one look at these points, as one path. */
export function markersAt(points: readonly (Point | null)[], look: number): string {
  return points.map((point) => (point ? `M${pathPoint(point)}${MARKERS[look]}` : '')).join('');
}
