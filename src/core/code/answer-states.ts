import type {Answer, DialogyAnswer, Instrument, Scale} from '../schema.js';
import type {ScoredItem} from '../tree.js';

/** The answers an item can have, numbered from 0, which is « not answered ». */
export interface AnswerStates {
  readonly size: number;
  /** The number of an answer, or −1 when the item cannot have it. */
  indexOf(answer: Answer | undefined): number;
  at(state: number): Answer | undefined;
}

/** The states of an item that scores. */
export function statesOf({scales}: Instrument, item: ScoredItem): AnswerStates {
  return item.type === 'dialogy' ? dialogyStates : ratingStates(scales[item.scale]!);
}

/** What a rating can be: not answered, the scale's options in order, "na" and "dk" where it offers them. */
function ratingStates({options, na = true, dk = false}: Scale): AnswerStates {
  const states: (Answer | undefined)[] = [undefined, ...options.map(({value}) => value)];
  if (na) states.push('na');
  if (dk) states.push('dk');
  return {size: states.length, indexOf: (answer) => states.indexOf(answer), at: (state) => states[state]};
}

const INTENSITIES = [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const RELATIONS = [undefined, 'complementary', 'competing', 'antagonistic'] as const;
const PAIRS = INTENSITIES.length ** 2;
const NA = PAIRS * RELATIONS.length;

/** What a dialogy can be: each intensity and the relation there or not, then "na". Nothing there is not answered. */
const dialogyStates: AnswerStates = {
  size: NA + 1,

  indexOf(answer) {
    if (answer === undefined) return 0;
    if (answer === 'na') return NA;
    if (typeof answer !== 'object' || Array.isArray(answer)) return -1;
    const digits = [INTENSITIES.indexOf(answer.a), INTENSITIES.indexOf(answer.b), RELATIONS.indexOf(answer.relation)];
    const [a = 0, b = 0, relation = 0] = digits;
    return digits.includes(-1) ? -1 : a + INTENSITIES.length * b + PAIRS * relation;
  },

  at(state) {
    if (state === 0) return undefined;
    if (state === NA) return 'na';
    const a = INTENSITIES[state % INTENSITIES.length];
    const b = INTENSITIES[Math.floor(state / INTENSITIES.length) % INTENSITIES.length];
    const relation = RELATIONS[Math.floor(state / PAIRS)];
    const answer: DialogyAnswer = {};
    if (a !== undefined) answer.a = a;
    if (b !== undefined) answer.b = b;
    if (relation) answer.relation = relation;
    return answer;
  },
};
