import {overlap, type Box, type Size} from './box.js';
import {angleOf, pointAt} from './polar.js';
import {wrapWords, type Measure} from './wrap-words.js';

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

export interface PlacedLabel {
  box: Box;
  /** How far it stands from the rim, beyond where labels do when they have room; a line leads to it. */
  lift: number;
  lines: readonly LabelLine[];
  /** Which side of the box the lines are flush with. */
  anchor: 'start' | 'middle' | 'end';
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
 * @param labels By axis, what each says, one part under the other.
 * @returns `null` when words leave less than `minRadius`.
 */
export function placeLabels(labels: readonly (readonly LabelPart[])[], room: Room): Placement | null {
  const lineHeight = labels[0]![0]!.lineHeight;
  for (let radius = room.maxRadius; radius >= room.minRadius; radius -= 4) {
    for (let most = 15; most > 4; most -= 1.5) {
      const placed = placeAt(labels, radius, most * lineHeight, room);
      if (placed) return {radius, labels: placed, ...extentOf(placed, radius)};
    }
  }
  return null;
}

/** @param most How wide a label may be, where there is room for it. */
function placeAt(
  parts: readonly (readonly LabelPart[])[],
  radius: number,
  most: number,
  room: Room,
): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  const reach = radius + room.gap;
  // From the sides to the top and the bottom, where a label that finds no room is lifted over the others.
  for (const axis of fromTheSides(parts.length)) {
    const angle = angleOf(axis, parts.length);
    const part = parts[axis]!;
    const side = sideOf(angle);
    const {x} = pointAt(angle, reach);
    // A label beside its axis has what is left up to the edge; one above or below it, twice that.
    const free = Math.abs(side) === 1 ? room.width / 2 - Math.abs(x) : room.width - 2 * Math.abs(x);
    const lines = linesOf(part, Math.min(most, free));
    const label = lifted(angle, reach, sizeOf(lines, part), placed, room.width);
    if (!label) return null;
    placed[axis] = {...label, lines: lines.map((line) => ({...line, y: label.box.y + line.y})), anchor: anchorOf(side)};
  }
  return placed;
}

function fromTheSides(count: number): number[] {
  const height = (axis: number) => Math.abs(pointAt(angleOf(axis, count), 1).y);
  return Array.from({length: count}, (_, axis) => axis).sort((a, b) => height(a) - height(b));
}

/** The nearest place for a label that meets no other one. */
function lifted(angle: number, reach: number, size: Size, placed: readonly PlacedLabel[], width: number) {
  for (let lift = 0; lift <= MAX_LIFT; lift += LIFT) {
    const box = boxAt(angle, reach + lift, size);
    if (box.x < -width / 2 || box.x + box.width > width / 2) return null;
    // Axes that are still to be placed have left holes, which `some` passes over.
    if (!placed.some((other) => overlap(box, other.box, MARGIN))) return {box, lift};
  }
  return null;
}

function linesOf(parts: readonly LabelPart[], width: number): LabelLine[] {
  let height = 0;
  return parts.flatMap(({text, measure, lineHeight}, part) =>
    wrapWords(text, width, measure).map((line) => ({text: line, part, y: (height += lineHeight) - lineHeight / 2})),
  );
}

function sizeOf(lines: readonly LabelLine[], parts: readonly LabelPart[]): Size {
  const {y, part} = lines.at(-1)!;
  return {
    width: Math.max(...lines.map((line) => parts[line.part]!.measure(line.text))),
    height: y + parts[part]!.lineHeight / 2,
  };
}

/**
 * Sets the axes' numbers where words would leave too small a radar: all of them, else every second one, every third…
 *
 * @param measure How wide a number is.
 * @returns A label without lines where a number is left out.
 */
export function placeNumbers(
  count: number,
  measure: Measure,
  lineHeight: number,
  {width, gap, maxRadius}: Room,
): Placement {
  const radius = Math.min(maxRadius, width / 2 - gap - measure(String(count)));
  for (let every = 1; ; every++) {
    const labels = Array.from({length: count}, (_, axis): PlacedLabel => {
      const angle = angleOf(axis, count);
      const isShown = axis % every === 0 && axis + every <= count;
      const text = isShown ? String(axis + 1) : '';
      const box = boxAt(angle, radius + gap, {width: measure(text), height: lineHeight});
      return {box, lift: 0, lines: [{text, part: 0, y: box.y + lineHeight / 2}], anchor: anchorOf(sideOf(angle))};
    });
    const shown = labels.filter(({lines: [line]}) => line!.text);
    if (!shown.some(({box}, i) => shown.slice(i + 1).some((other) => overlap(box, other.box, 1))))
      return {radius, labels, ...extentOf(labels, radius)};
  }
}

/** From −1, left of its axis, to 1, right of it; in between only near the top and the bottom. */
function sideOf(angle: number): number {
  return Math.max(-1, Math.min(1, Math.round(pointAt(angle, 2).x * 1e6) / 1e6));
}

function anchorOf(side: number): PlacedLabel['anchor'] {
  return side > 0.5 ? 'start' : side < -0.5 ? 'end' : 'middle';
}

/** The box at the end of an axis, as near as it gets without coming nearer to the centre than `reach`. */
function boxAt(angle: number, reach: number, {width, height}: Size): Box {
  const along = pointAt(angle, 1);
  const side = sideOf(angle);
  let distance = reach;
  for (let tries = 0; ; tries++) {
    const x = distance * along.x + ((side - 1) * width) / 2;
    const y = distance * along.y + ((along.y - 1) * height) / 2;
    const lacking = reach - Math.hypot(nearest(x, width), nearest(y, height));
    if (lacking < 0.5 || tries > 9) return {x, y, width, height};
    distance += lacking;
  }
}

/** How far a stretch is from 0. */
function nearest(start: number, length: number): number {
  return Math.max(0, start, -start - length);
}

function extentOf(labels: readonly PlacedLabel[], radius: number): Pick<Placement, 'top' | 'bottom'> {
  return {
    top: Math.min(-radius, ...labels.map(({box}) => box.y)),
    bottom: Math.max(radius, ...labels.map(({box}) => box.y + box.height)),
  };
}
