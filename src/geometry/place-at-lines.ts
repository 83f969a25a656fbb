import {crosses, overlap, type Box, type Size} from './box.js';
import type {Point} from './polar.js';

/** How far a name stays from the line that it names. */
const OFFSET = 6;

/** A line between neighbouring points; `null` is a gap. The last point meets the first. */
export type Line = readonly (Point | null)[];

/**
 * Finds each line a free place for its name: beside one of its points, where it covers no line, no other name and
 * none of `taken`.
 *
 * @param names The size of each line's name, in the order of the lines.
 * @param radius Names stay within this distance of the centre.
 * @returns By line, the box of its name; `null` where no place is free.
 */
export function placeAtLines(
  lines: readonly Line[],
  names: readonly Size[],
  taken: readonly Box[],
  radius: number,
): (Box | null)[] {
  const segments = lines.flatMap((line) =>
    line.flatMap((from, i): [Point, Point][] => {
      const to = line[(i + 1) % line.length];
      return from ? [[from, to ?? from]] : [];
    }),
  );
  const placed = [...taken];
  return lines.map((line, i) => {
    const free = line
      .flatMap((point) => (point ? candidates(point, names[i]!) : []))
      .find(
        (box) =>
          isWithin(box, radius) &&
          !placed.some((other) => overlap(box, other, 2)) &&
          !segments.some(([from, to]) => crosses(box, from, to)),
      );
    if (free) placed.push(free);
    return free ?? null;
  });
}

/** Right, left, over and under a point. */
function candidates({x, y}: Point, {width, height}: Size): Box[] {
  return [
    {x: x + OFFSET, y: y - height / 2},
    {x: x - OFFSET - width, y: y - height / 2},
    {x: x - width / 2, y: y - OFFSET - height},
    {x: x - width / 2, y: y + OFFSET},
  ].map((corner) => ({...corner, width, height}));
}

function isWithin({x, y, width, height}: Box, radius: number): boolean {
  return Math.hypot(Math.max(-x, x + width), Math.max(-y, y + height)) <= radius;
}
