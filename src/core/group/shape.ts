import {chanceOf} from './agreement.js';
import type {Counts} from './group.js';

/**
 * What a group's answers to an item look like: close to one another, in two camps, all over the scale, or one voice apart
 * from all others.
 */
export type Shape = 'together' | 'camps' | 'scattered' | 'apart';

/** Which of an item's answers differ the most: those to a rating, or of a dialogy one of its logics, or its vitality. */
export type Facet = 'options' | 'vitality' | 'a' | 'b';

/** How a group's answers to one item lie along its scale. */
export interface ItemShape {
  shape: Shape;
  facet: Facet;
  /** How many answered each step of that facet: the options, the intensities from 0 to 10, or tens of vitality. */
  steps: readonly number[];
  /** r_wg of that facet before it is cut at 0, so that two camps are lower than a scatter: at most 1. */
  uncut: number;
  /** Where a second camp, or a voice apart, is told from the rest: the first step of the upper side; 0 elsewhere. */
  from: number;
}

/** Above which agreement answers are together whatever they look like: strong, as `agreementLevel` has it. */
const STRONG = 0.7;
/** Above which they are where nothing sets some of them apart: moderate. */
const MODERATE = 0.5;
/** Which share of all squares must lie between two camps. Answers all over a scale have 0.75 to 0.8 of them there. */
const BETWEEN = 0.85;
/** How far one voice must be from the nearest other, of the scale. */
const FAR = 1 / 3;

/**
 * Tells what the answers to an item look like, from their counts alone, as one sees them as dots along the scale.
 *
 * Together: agreement is strong, or moderate and nobody is apart. One voice apart: it is more than a third of the scale from
 * the nearest other, and all others agree at least moderately. Two camps: the best cut in two has at least 0.85 of all
 * squares between its sides, neither of which is a single voice. Else answers are scattered.
 *
 * Of a dialogy it is the one of vitality, first and second intensity that differs the most: one may see the one logic
 * alive and another the other, at the same vitality. Where all three are together, it is that of vitality.
 *
 * @param counts With two values at least; « sans objet » and « ne sait pas » are left aside.
 * @returns `null` under two values. Never throws.
 * @see Otsu (1979), « A threshold selection method from gray-level histograms »: the best cut, and its share η.
 * @see James, Demaree & Wolf (1984) for r_wg.
 * @example
 * shapeOf({options: [5, 0, 0, 0, 6], na: 0, dk: 0}); // {shape: 'camps', uncut: -1.18…, from: 4, …}
 */
export function shapeOf(counts: Counts): ItemShape | null {
  const facets: [Facet, readonly number[]][] =
    'options' in counts
      ? [['options', counts.options]]
      : [
          ['vitality', counts.vitality],
          ['a', counts.a],
          ['b', counts.b],
        ];
  const found = facets.flatMap(([facet, steps]) => {
    const all = sideOf(steps);
    if (all.n < 2) return [];
    // Vitality is no scale of steps: its tens stand for what lies around them.
    const chance = facet === 'vitality' ? (steps.length - 1) ** 2 / 12 : chanceOf(steps.length);
    const uncut = 1 - all.squares / (all.n - 1) / chance;
    return {facet, steps, uncut, ...seen(steps, all, uncut, chance)};
  });
  const [most] = [...found].sort(byDivergence);
  return (most?.shape === 'together' ? found[0] : most) ?? null;
}

/**
 * Puts what a group differs on most first: camps and scatters by their `uncut`, the lowest first, then voices apart, then
 * what it agrees on. In a small group one voice at the far end makes as much variance as a scatter, and divides less.
 */
export function byDivergence(one: ItemShape, other: ItemShape): number {
  return RANKS[one.shape] - RANKS[other.shape] || one.uncut - other.uncut;
}

const RANKS: Readonly<Record<Shape, number>> = {camps: 0, scattered: 0, apart: 1, together: 2};

function seen(steps: readonly number[], all: Side, uncut: number, chance: number): Pick<ItemShape, 'shape' | 'from'> {
  if (uncut > STRONG) return {shape: 'together', from: 0};
  const cuts = cutsOf(steps);
  const lone = cuts.find(({sides, gap}) => {
    const [voice, rest] = sides.sort((one, other) => one.n - other.n) as [Side, Side];
    const isAgreed = rest.n > 1 && 1 - rest.squares / (rest.n - 1) / chance > MODERATE;
    return voice.n === 1 && isAgreed && gap > FAR * (steps.length - 1);
  });
  if (lone) return {shape: 'apart', from: lone.from};
  if (uncut > MODERATE) return {shape: 'together', from: 0};
  const best = cuts.sort((one, other) => one.within - other.within)[0]!;
  const isCut = best.within <= (1 - BETWEEN) * all.squares && (all.n === 2 || best.sides.every(({n}) => n > 1));
  return isCut ? {shape: 'camps', from: best.from} : {shape: 'scattered', from: 0};
}

/** Some of the answers: how many, and the sum of the squares of what lies between them and their mean. */
interface Side {
  n: number;
  squares: number;
}

function sideOf(steps: readonly number[], from = 0, to = steps.length): Side {
  const side = steps.slice(from, to);
  const n = side.reduce((sum, times) => sum + times, 0);
  const mean = side.reduce((sum, times, step) => sum + times * step, 0) / n;
  return {n, squares: side.reduce((sum, times, step) => sum + times * (step - mean) ** 2, 0)};
}

/** Every way to cut the answers in two, below a step that somebody gave: how far its sides lie apart, and their squares. */
function cutsOf(steps: readonly number[]) {
  const given = steps.flatMap((times, step) => (times > 0 ? step : []));
  return given.slice(1).map((from, i) => {
    const sides = [sideOf(steps, 0, from), sideOf(steps, from)];
    return {from, gap: from - given[i]!, sides, within: sides.reduce((sum, {squares}) => sum + squares, 0)};
  });
}
