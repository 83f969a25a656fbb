import type {Plan} from './plan.js';
import {NA, VALUE} from '../state.js';

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

/** Counts an answer with a value. One that is absent or "dk" is not counted: it stays applicable, without a value. */
export function addValue({sum, answeredWeight}: Tally, cell: number, weight: number, percent: number): void {
  sum[cell]! += weight * percent;
  answeredWeight[cell]! += weight;
}

/** Counts a "na": its item leaves the computation. */
export function addNotApplicable({applicableWeight}: Tally, cell: number, weight: number): void {
  applicableWeight[cell]! -= weight;
}

/** A part of two columns: the states and the values of one item, in consecutive responses. */
export interface Run {
  states: Uint8Array;
  firstState: number;
  values: Float64Array;
  firstValue: number;
  size: number;
}

/**
 * Counts a run of answers to one item in consecutive cells, as `addValue` and `addNotApplicable` do one by one.
 *
 * @param zero The value that is worth 0 percent, `span` being the distance from it to the one that is worth 100.
 */
export function addRun(
  {sum, answeredWeight, applicableWeight}: Tally,
  cell: number,
  {weight, zero, span}: {weight: number; zero: number; span: number},
  {states, firstState, values, firstValue, size}: Run,
): void {
  // Written out rather than called: it is where a batch spends its time.
  for (let row = 0; row < size; row++) {
    const state = states[firstState + row]!;
    if (state === VALUE) {
      sum[cell + row]! += weight * (((values[firstValue + row]! - zero) / span) * 100);
      answeredWeight[cell + row]! += weight;
    } else if (state === NA) applicableWeight[cell + row]! -= weight;
  }
}

/** Where scores go: a percentage at `node * stride + offset + row`, to be read only where `scored` is 1. */
export interface Scores {
  scores: Float64Array;
  scored: Uint8Array;
  stride: number;
  offset: number;
}

/**
 * Scores every node of the first `rows` responses, children before parents. `scored` must be all 0 there.
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
    const first = node * size;
    const toParent = nodeParent[node]! * size;
    const toOut = node * stride + offset;
    for (let row = 0; row < rows; row++) {
      const answered = answeredWeight[first + row]!;
      const applicable = applicableWeight[first + row]!;
      if (node > 0 && applicable > 0) applicableWeight[toParent + row]! += weight;
      if (answered === 0 || answered / applicable < minAnswered) continue;
      const score = sum[first + row]! / answered;
      scores[toOut + row] = score;
      scored[toOut + row] = 1;
      if (node > 0) addValue(tally, toParent + row, weight, score);
    }
  }
}
