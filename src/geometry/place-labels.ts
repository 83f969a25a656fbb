import {anyOverlap, type Box, type Size} from './box.js';
import {angleOf, pointAt} from './polar.js';
import {wrapWords, type Measure} from './wrap-words.js';

/** How far two labels stay apart, in pixels. */
const MARGIN = 4;

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
 * A label that runs to more than two lines has to gain the radar some width.
 *
 * @param labels By axis, what each says, one part under the other.
 * @returns `null` when words leave less than `minRadius`.
 */
export function placeLabels(labels: readonly (readonly LabelPart[])[], room: Room): Placement | null {
  let best: Placement | null = null;
  let bestScore = 0;
  const lineHeight = labels[0]![0]!.lineHeight;
  for (let radius = room.maxRadius; radius >= room.minRadius; radius -= 4) {
    if (radius <= bestScore) break;
    for (let most = 15; most >= 3; most -= 1.5) {
      const placed = placeAt(labels, radius, most * lineHeight, room);
      if (!placed) continue;
      const lines = Math.max(...placed.map((label) => label.lines.length));
      const score = radius - Math.max(0, lines - 3) * lineHeight * 0.5;
      if (score <= bestScore) continue;
      bestScore = score;
      best = {radius, labels: placed, ...extentOf(placed, radius)};
    }
  }
  return best;
}

/** @param most How wide a label may be, where there is room for it. */
function placeAt(
  parts: readonly (readonly LabelPart[])[],
  radius: number,
  most: number,
  {width, gap}: Room,
): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  for (const [axis, part] of parts.entries()) {
    const angle = angleOf(axis, parts.length);
    const {x} = pointAt(angle, radius + gap);
    const side = sideOf(angle);
    // A label beside its axis has what is left up to the edge; one above or below it, twice that.
    const free = Math.abs(side) === 1 ? width / 2 - Math.abs(x) : width - 2 * Math.abs(x);
    const lines = linesOf(part, Math.min(most, free));
    const size = sizeOf(lines, part);
    const box = boxAt(angle, radius + gap, size);
    if (box.x < -width / 2 || box.x + box.width > width / 2) return null;
    placed.push({box, lines: lines.map((line) => ({...line, y: box.y + line.y})), anchor: anchorOf(side)});
  }
  return anyOverlap(boxesOf(placed), MARGIN) ? null : placed;
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
 * Sets the axes' numbers where words would leave too small a radar: on one circle, else on two or three, in turn.
 *
 * @param measure How wide a number is.
 */
export function placeNumbers(
  count: number,
  measure: Measure,
  lineHeight: number,
  {width, gap, maxRadius}: Room,
): Placement {
  const texts = Array.from({length: count}, (_, axis) => String(axis + 1));
  const widest = Math.max(...texts.map(measure));
  for (let rows = 1; ; rows++) {
    const step = Math.max(widest, lineHeight) + MARGIN;
    const radius = Math.min(maxRadius, width / 2 - gap - (rows - 1) * step - widest);
    const labels = texts.map((text, axis): PlacedLabel => {
      const angle = angleOf(axis, count);
      const box = boxAt(angle, radius + gap + (axis % rows) * step, {width: measure(text), height: lineHeight});
      return {box, lines: [{text, part: 0, y: box.y + lineHeight / 2}], anchor: anchorOf(sideOf(angle))};
    });
    if (rows === 3 || !anyOverlap(boxesOf(labels), 1)) return {radius, labels, ...extentOf(labels, radius + gap)};
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

function boxesOf(labels: readonly PlacedLabel[]): Box[] {
  return labels.map(({box}) => box);
}

function extentOf(labels: readonly PlacedLabel[], radius: number): Pick<Placement, 'top' | 'bottom'> {
  return {
    top: Math.min(-radius, ...labels.map(({box}) => box.y)),
    bottom: Math.max(radius, ...labels.map(({box}) => box.y + box.height)),
  };
}
