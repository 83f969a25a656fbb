import type {Answers, Instrument, Item} from './schema.js';
import {isAnswered} from './state.js';
import {itemsOf} from './tree.js';

/** The first item that the respondent has said nothing of yet, scored or not; `undefined` when there is none. */
export function firstUnanswered({tree}: Instrument, answers: Answers): Item | undefined {
  return itemsOf(tree).find((item) => !isAnswered(item, answers));
}
