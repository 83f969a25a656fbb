import type {Plan} from './plan.js';
import {NA, VALUE} from './state.js';

/**
 * The running sums behind node scores, for up to `size` responses at once:
 * cell `node * size + row`. One response and a million go through the same rules.
 */
export interface Tally {
  size: number;
  sum: Float64Array;
  answeredWeight: Float64Array;
  applicableWeight: Float64Array;
}

export function createTally({nodeIds}: Plan, size: number): Tally {
  const cells = () => new Float64Array(nodeIds.length * size);
  return {size, sum: cells(), answeredWeight: cells(), applicableWeight: cells()};
}

/** Starts over, with every item applicable and none answered. */
export function startTally({nodeItemWeight}: Plan, {size, sum, answeredWeight, applicableWeight}: Tally): void {
  for (let node = 0, cell = 0; node < nodeItemWeight.length; node++) {
    for (const end = cell + size; cell < end; cell++) {
      sum[cell] = 0;
      answeredWeight[cell] = 0;
      applicableWeight[cell] = nodeItemWeight[node]!;
    }
  }
}

/** Counts one answer: a value adds up, "na" leaves the computation, absent and "dk" are applicable without a value. */
export function addToTally(
  {sum, answeredWeight, applicableWeight}: Tally,
  cell: number,
  weight: number,
  state: number,
  percent: number,
): void {
  if (state === VALUE) {
    sum[cell]! += weight * percent;
    answeredWeight[cell]! += weight;
  } else if (state === NA) applicableWeight[cell]! -= weight;
}

/** Where scores go: a percentage at `node * stride + offset + row`, to be read only where `scored` is 1. */
export interface Scores {
  scores: Float64Array;
  scored: Uint8Array;
  stride: number;
  offset: number;
}

/**
 * Scores every node of the first `rows` responses, children before parents.
 *
 * A node is the weighted mean of its scored children. It is scored when at
 * least one child is, and when the weight of its answered children is at least
 * `minAnswered` of the weight of its applicable ones. A child without any
 * applicable item weighs nothing; an inner child is answered when it is scored.
 */
export function rollUp({minAnswered, nodeParent, nodeWeight}: Plan, tally: Tally, rows: number, out: Scores): void {
  const {size, sum, answeredWeight, applicableWeight} = tally;
  const {scores, scored, stride, offset} = out;
  for (let node = nodeWeight.length - 1; node >= 0; node--) {
    const weight = nodeWeight[node]!;
    const toParent = (nodeParent[node]! - node) * size;
    for (let row = 0; row < rows; row++) {
      const cell = node * size + row;
      const answered = answeredWeight[cell]!;
      const applicable = applicableWeight[cell]!;
      const isScored = answered > 0 && answered / applicable >= minAnswered;
      const score = isScored ? sum[cell]! / answered : 0;
      scores[node * stride + offset + row] = score;
      scored[node * stride + offset + row] = isScored ? 1 : 0;
      if (node === 0 || applicable === 0) continue;
      applicableWeight[cell + toParent]! += weight;
      if (!isScored) continue;
      sum[cell + toParent]! += weight * score;
      answeredWeight[cell + toParent]! += weight;
    }
  }
}
