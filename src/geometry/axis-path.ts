import {angleOf, pathPoint, pointAt} from './polar.js';

/** Half the length of the bar that ends a whisker. */
const CAP = 4;

/** A thin line along an axis from one value to another, with a bar at each end. */
export function whiskerPath(axis: number, count: number, from: number, to: number): string {
  const angle = angleOf(axis, count);
  const along = pointAt(angle, 1);
  const cap = (radius: number) => {
    const {x, y} = pointAt(angle, radius);
    return `M${pathPoint({x: x + along.y * CAP, y: y - along.x * CAP})}L${pathPoint({x: x - along.y * CAP, y: y + along.x * CAP})}`;
  };
  return `M${pathPoint(pointAt(angle, from))}L${pathPoint(pointAt(angle, to))}${cap(from)}${cap(to)}`;
}

/** The part of the circle that belongs to one axis: half-way to its neighbours. */
export function sectorPath(axis: number, count: number, radius: number): string {
  return `M0 0L${arc(axis - 0.5, axis + 0.5, count, radius)}Z`;
}

/**
 * An arc around consecutive axes, from half a step before the first to half a step after the last.
 *
 * @param pad What is left free at each end, in pixels, so that two arcs do not touch.
 */
export function arcPath(first: number, last: number, count: number, radius: number, pad = 0): string {
  const trim = pad / radius / angleOf(1, count);
  return `M${arc(first - 0.5 + trim, last + 0.5 - trim, count, radius)}`;
}

function arc(from: number, to: number, count: number, radius: number): string {
  const [start, end] = [from, to].map((axis) => pathPoint(pointAt(angleOf(axis, count), radius)));
  const r = Math.round(radius * 10) / 10;
  return `${start}A${r} ${r} 0 ${(to - from) * 2 > count ? 1 : 0} 1 ${end}`;
}
