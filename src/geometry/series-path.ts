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
 * The line of a series, between neighbouring axes that both have a value. A value between two gaps has no line.
 *
 * @param radius How far 100 lies from the centre.
 * @returns Path data; '' when there is nothing to draw.
 */
export function linePath(values: Values, radius: number): string {
  const points = pointsOf(values, radius);
  return runsOf(values)
    .filter(({axes}) => axes.length > 1)
    .map(({axes, isClosed}) => `M${polyline(points, axes)}${isClosed ? 'Z' : ''}`)
    .join('');
}

/** What lies between the line and the centre: wedges from gap to gap. */
export function wedgePath(values: Values, radius: number): string {
  const points = pointsOf(values, radius);
  return runsOf(values)
    .filter(({axes}) => axes.length > 1)
    .map(({axes, isClosed}) => `M${isClosed ? '' : '0 0L'}${polyline(points, axes)}Z`)
    .join('');
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
