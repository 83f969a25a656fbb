/** A group of people who answer as they are told. */
import {encodeAnswers, type Answers, type Instrument} from '../../../src/core/index.js';
import {createResponse} from '../../../src/core/response.js';
import {itemsOf} from '../../../src/core/tree.js';
import {ptce} from '../../../src/instruments/ptce/index.js';

const ids = itemsOf(ptce.tree).map(({id}) => id);

/** Everybody answers 2 to all, but for what is told, item by item: a value for each person. */
export function answersOf(size: number, told: Readonly<Record<string, readonly number[]>> = {}): Answers[] {
  return Array.from({length: size}, (_, person) => Object.fromEntries(ids.map((id) => [id, told[id]?.[person] ?? 2])));
}

/** The same for everybody, so that each code is another: how they differ says nothing. */
export const TWO_CAMPS = {a1_1: [0, 0, 0, 4, 4, 4], b2_1: [1, 1, 1, 1, 1, 4]};

export const codesOf = (answers: readonly Answers[], instrument: Instrument = ptce) =>
  answers.map((one) => encodeAnswers(instrument, one));

export const responsesOf = (answers: readonly Answers[], instrument: Instrument = ptce) =>
  answers.map((one) => ({...createResponse(instrument, 'fr', 'mutual'), answers: one}));
