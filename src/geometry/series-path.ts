import {angleOf, pathPoint, pointAt, type Point} from './polar.js';
import {runsOf} from './runs.js';

/** Percentages by axis; `null` is an axis without a score, which is a gap and never 0. */
export type Values = readonly (number | null)[];

/** Where each value lies on its axis; `null` where there is none. */
export function pointsOf(values: Values, radius: number): (Point | null)[] {
  return values.map((value, axis) =>
    value === null ? null : pointAt(angleOf(axis, values.length), (value / 100) * radius),
  );
}

/**
 * The line of a series, from each axis to the next one that also has a value. A value between two gaps has no line.
 *
 * @param radius How far 100 lies from the centre.
 * @param from Where each stretch starts, and ends: the centre makes wedges of them. By default, on the axis.
 * @returns Path data; '' when there is nothing to draw.
 */
export function linePath(values: Values, radius: number, from = ''): string {
  const points = pointsOf(values, radius);
  return points
    .map((point, axis) => {
      const next = points[(axis + 1) % points.length];
      return point && next ? `M${from}${pathPoint(point)}L${pathPoint(next)}` : '';
    })
    .join('');
}

/** What lies between the line and the centre: a wedge between neighbouring axes that both have a value. */
export function wedgePath(values: Values, radius: number): string {
  return linePath(values, radius, '0 0L');
}

/**
 * What lies between two lines that have their gaps at the same axes; to be filled by the even-odd rule. Between two
 * gaps, the stretch of the axis from one to the other.
 */
export function bandPath(low: Values, high: Values, radius: number): string {
  const [inner, outer] = [pointsOf(low, radius), pointsOf(high, radius)];
  return runsOf(low)
    .map(({axes, isClosed}) => {
      const back = axes.toReversed();
      return `M${polyline(outer, axes)}${isClosed ? 'ZM' : 'L'}${polyline(inner, back)}Z`;
    })
    .join('');
}

function polyline(points: readonly (Point | null)[], axes: readonly number[]): string {
  return axes.map((axis) => pathPoint(points[axis]!)).join('L');
}
