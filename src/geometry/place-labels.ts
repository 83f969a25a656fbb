import {crosses, overlap, type Box, type Size} from './box.js';
import {angleOf, pointAt, type Point} from './polar.js';
import {wrapWords, type Measure} from './wrap-words.js';

const ANCHORS = ['end', 'middle', 'start'] as const;

/** How far two labels stay apart, in pixels. */
const MARGIN = 4;

/** How far a label is lifted at a time, and at most. */
const LIFT = 8;
const MAX_LIFT = 96;

/** A text of one size: an axis' name, or the note under it. */
export interface LabelPart {
  text: string;
  measure: Measure;
  lineHeight: number;
}

/** One line of a label; `part` is which text it comes from, `y` its middle. */
export interface LabelLine {
  text: string;
  part: number;
  y: number;
}

export interface PlacedLabel extends Led {
  /** How far it stands from the rim, beyond where labels do when they have room; a line leads to it. */
  lift: number;
  lines: readonly LabelLine[];
  /** Where the lines are flush: at the start of the box, in its middle or at its end. */
  anchor: (typeof ANCHORS)[number];
  x: number;
}

/** A label, and the line from where labels stand when they have room to where this one does. */
interface Led {
  box: Box;
  start: Point;
  end: Point;
}

/** A radar that leaves its labels room. Its centre is (0, 0), half-way between the left and right edges. */
export interface Placement {
  radius: number;
  labels: readonly PlacedLabel[];
  top: number;
  bottom: number;
}

export interface Room {
  /** What there is from the left edge to the right one. The height is as great as is needed. */
  width: number;
  /** How far labels stay from the rim. */
  gap: number;
  maxRadius: number;
  minRadius: number;
}

/**
 * Sets a label of words at the end of each axis, wrapped as narrow as need be, around the largest radar that the frame
 * holds. No label leaves the frame, meets the circle or another label.
 *
 * Where labels crowd, at the top and the bottom, some are lifted over the others.
 *
 * @param labels By axis, what each says, one part under the other. One without words takes no room.
 * @returns `null` when words leave less than `minRadius`.
 */
export function placeLabels(labels: readonly (readonly LabelPart[])[], room: Room): Placement | null {
  const lineHeight = labels[0]![0]!.lineHeight;
  for (let radius = room.maxRadius; radius >= room.minRadius; radius -= 4) {
    for (let most = 15; most > 4; most -= 2) {
      const placed = placeAt(labels, radius, most * lineHeight, room);
      if (placed) return {radius, labels: placed, ...extentOf(placed, radius)};
    }
  }
  return null;
}

/**
 * Sets numbers, from 1, in place of names: all of them, else every second one, every third… as many as leave the radar
 * its room. The frame must be wide enough for one.
 */
export function placeNumbers(names: readonly LabelPart[], room: Room): Placement {
  for (let every = 1; ; every++) {
    const numbers = names.map((name, i) => [{...name, text: i % every === 0 ? `${i + 1}` : ''}]);
    const placement = placeLabels(numbers, room);
    if (placement) return placement;
  }
}

/** @param most How wide a label may be, where there is room for it. */
function placeAt(
  parts: readonly (readonly LabelPart[])[],
  radius: number,
  most: number,
  room: Room,
): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  // From the sides to the top and the bottom, where a label that finds no room is lifted over the others.
  const height = (axis: number) => Math.abs(pointAt(angleOf(axis, parts.length), 1).y);
  for (const axis of [...parts.keys()].sort((a, b) => height(a) - height(b))) {
    const along = pointAt(angleOf(axis, parts.length), 1);
    // From −1, left of its axis or above it, to 1, right or below.
    const [side, level] = [leaning(along.x), leaning(along.y)];
    // A label beside its axis has what is left up to the edge; one above or below it, twice that.
    const free = (room.width / 2 - Math.abs(along.x) * (radius + room.gap)) * (Math.abs(side) === 1 ? 1 : 2);
    const label = wrapParts(parts[axis]!, Math.min(most, free));
    const start = pointAt(angleOf(axis, parts.length), radius + room.gap);
    let lift = 0;
    let end = start;
    let box = boxAt(end, side, level, label);
    // Axes that are still to be placed have left holes, which `some` passes over.
    while (placed.some((other) => meet({box, start, end}, other))) {
      lift += LIFT;
      end = {x: start.x + lift * along.x, y: start.y + lift * along.y};
      box = boxAt(end, side, level, label);
      if (lift > MAX_LIFT) return null;
    }
    if (Math.abs(box.x + box.width / 2) + box.width / 2 > room.width / 2) return null;
    const turn = Math.round(side);
    placed[axis] = {
      ...{box, start, end, lift, x: box.x + ((1 - turn) * box.width) / 2, anchor: ANCHORS[turn + 1]!},
      lines: label.lines.map((line) => ({...line, y: box.y + line.y})),
    };
  }
  return placed;
}

function wrapParts(parts: readonly LabelPart[], most: number): Size & {lines: LabelLine[]} {
  let [width, height] = [0, 0];
  const lines = parts.flatMap(({text, measure, lineHeight}, part) =>
    wrapWords(text, most, measure).map((line) => {
      width = Math.max(width, measure(line));
      height += lineHeight;
      return {text: line, part, y: height - lineHeight / 2};
    }),
  );
  return {width, height, lines};
}

/** Whether two labels come too close, or one of them stands on the line that leads to the other. */
function meet(a: Led, b: Led): boolean {
  const isClose = overlap(a.box, b.box, MARGIN) || crosses(a.box, b.start, b.end) || crosses(b.box, a.start, a.end);
  return a.box.width > 0 && b.box.width > 0 && isClose;
}

function boxAt({x, y}: Point, side: number, level: number, {width, height}: Size): Box {
  return {x: x + ((side - 1) * width) / 2, y: y + ((level - 1) * height) / 2, width, height};
}

/** Wholly to one side of an axis, but for those near the top and the bottom, or near the left and the right. */
function leaning(share: number): number {
  return Math.max(-1, Math.min(1, Math.round(2e6 * share) / 1e6));
}

function extentOf(labels: readonly PlacedLabel[], radius: number): Pick<Placement, 'top' | 'bottom'> {
  return {
    top: Math.min(-radius, ...labels.map(({box}) => box.y)),
    bottom: Math.max(radius, ...labels.map(({box}) => box.y + box.height)),
  };
}
