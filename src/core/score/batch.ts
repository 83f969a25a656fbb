import {CoopError} from '../error.js';
import {vitality} from './dialogy.js';
import {planOf, type Plan} from './plan.js';
import type {Instrument} from '../schema.js';
import {addRun, createTally, rollUp, startTally, type Tally} from './tally.js';

/** Many responses, one column after the other, each as long as there are responses. See `batchColumns`. */
export interface Columns {
  /** One column per rating, two per dialogy. Read only where the state is 1. */
  values: Float64Array;
  /** One column per item: 0 absent, 1 a value, 2 "na", 3 "dk". */
  states: Uint8Array;
}

/** The scores of many responses, one column per node, in percent; read a score only where `scored` is 1. */
export interface BatchScores {
  scores: Float64Array;
  scored: Uint8Array;
}

/** Responses scored together: few enough for their sums to stay in the processor's cache, enough to read columns in runs. */
const BLOCK = 256;

/**
 * What each column of a batch holds, by id and in order.
 *
 * @returns `values` (a dialogy as `id.a`, `id.b`) and `states` for what goes in; `scores`, the total first, for what comes out.
 */
export function batchColumns(instrument: Instrument): {values: string[]; states: string[]; scores: string[]} {
  const {items, itemIds, nodeIds} = planOf(instrument);
  const values = items.flatMap(({id, type}) => (type === 'dialogy' ? [`${id}.a`, `${id}.b`] : [id]));
  return {values, states: [...itemIds], scores: [...nodeIds]};
}

/**
 * Scores many responses at once, by the same rules as `score`.
 *
 * Beyond its two outputs it needs room for a few hundred responses only.
 *
 * @param columns As `batchColumns` orders them; values are not checked.
 * @returns One column per node, the total first.
 * @throws {CoopError} `invalid` when the columns' lengths do not fit the instrument.
 */
export function scoreBatch(instrument: Instrument, columns: Columns): BatchScores {
  const plan = planOf(instrument);
  const rows = countRows(plan, columns);
  const scores = new Float64Array(plan.nodeIds.length * rows);
  const scored = new Uint8Array(scores.length);
  const tally = createTally(plan, BLOCK);
  for (let offset = 0; offset < rows; offset += BLOCK) {
    const size = Math.min(BLOCK, rows - offset);
    startTally(plan, tally);
    readBlock(plan, tally, columns, {rows, offset, size});
    rollUp(plan, tally, size, {scores, scored, stride: rows, offset});
  }
  return {scores, scored};
}

function countRows({items}: Plan, {values, states}: Columns): number {
  const width = items.reduce((sum, {type}) => sum + (type === 'dialogy' ? 2 : 1), 0);
  const rows = items.length === 0 ? 0 : states.length / items.length;
  if (Number.isInteger(rows) && values.length === rows * width) return rows;
  const message = `Found ${states.length} states and ${values.length} values; give ${items.length} states and ${width} values per response.`;
  throw new CoopError({code: 'invalid', path: '$', message});
}

function readBlock(
  {items, itemNode, itemWeight, zero, span}: Plan,
  tally: Tally,
  {values, states}: Columns,
  {rows, offset, size}: {rows: number; offset: number; size: number},
): void {
  let firstValue = offset;
  for (let item = 0; item < items.length; item++) {
    const cell = itemNode[item]! * tally.size;
    const weight = itemWeight[item]!;
    const firstState = item * rows + offset;
    if (items[item]!.type === 'dialogy') {
      const a = values.subarray(firstValue, firstValue + size);
      const vitalities = a.map((intensity, row) => vitality(intensity, values[firstValue + rows + row]!));
      const run = {states, firstState, values: vitalities, firstValue: 0, size};
      addRun(tally, cell, {weight, zero: 0, span: 100}, run);
      firstValue += 2 * rows;
    } else {
      const run = {states, firstState, values, firstValue, size};
      addRun(tally, cell, {weight, zero: zero[item]!, span: span[item]!}, run);
      firstValue += rows;
    }
  }
}
