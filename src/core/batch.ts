import {CoopError} from './error.js';
import {vitality} from './dialogy.js';
import {planOf, type Plan} from './plan.js';
import type {Instrument} from './schema.js';
import {addToTally, createTally, rollUp, startTally, type Tally} from './tally.js';

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

/** Responses scored together, so that their sums stay in the processor's nearest cache. */
const BLOCK = 64;

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
 * It allocates its two outputs and nothing per response.
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
  let at = offset;
  for (let item = 0; item < items.length; item++) {
    const isDialogy = items[item]!.type === 'dialogy';
    const cell = itemNode[item]! * tally.size;
    const state = item * rows + offset;
    const weight = itemWeight[item]!;
    for (let row = 0; row < size; row++) {
      const value = values[at + row]!;
      const percent = isDialogy
        ? vitality(value, values[at + rows + row]!)
        : ((value - zero[item]!) / span[item]!) * 100;
      addToTally(tally, cell + row, weight, states[state + row]!, percent);
    }
    at += isDialogy ? 2 * rows : rows;
  }
}
