import type {Point} from './polar.js';

export interface Size {
  width: number;
  height: number;
}

/** A rectangle by its top left corner and its size. */
export interface Box extends Size, Point {}

/** Whether two boxes come closer than `margin` to each other. */
export function overlap(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

/** Whether any two of these boxes come closer than `margin` to each other. */
export function anyOverlap(boxes: readonly Box[], margin = 0): boolean {
  return boxes.some((box, i) => boxes.some((other, j) => j > i && overlap(box, other, margin)));
}

/** Whether a straight line from one point to another passes through a box. */
export function crosses({x, y, width, height}: Box, from: Point, to: Point): boolean {
  // Liang and Barsky: what is left of the line once each side has cut it.
  let [start, end] = [0, 1];
  const cut = (delta: number, room: number): void => {
    if (delta === 0) {
      if (room < 0) start = 2;
    } else if (delta < 0) start = Math.max(start, room / delta);
    else end = Math.min(end, room / delta);
  };
  cut(from.x - to.x, from.x - x);
  cut(to.x - from.x, x + width - from.x);
  cut(from.y - to.y, from.y - y);
  cut(to.y - from.y, y + height - from.y);
  return start <= end;
}
