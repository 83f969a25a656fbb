import type {Answer} from './schema.js';

/** The four states of an answer, never mixed up: absent, a value, not applicable, "does not know". */
export const ABSENT = 0;
export const VALUE = 1;
export const NA = 2;
export const DK = 3;
export type State = typeof ABSENT | typeof VALUE | typeof NA | typeof DK;

/** The state of an answer to an item that scores. A dialogy has a value once both its intensities are there. */
export function stateOf(answer: Answer | undefined): State {
  if (typeof answer === 'number') return VALUE;
  if (answer === 'na') return NA;
  if (answer === 'dk') return DK;
  const isWhole = typeof answer === 'object' && 'a' in answer && 'b' in answer;
  return isWhole ? VALUE : ABSENT;
}

/** Whether the respondent has said something of this item: « sans objet », « ne sait pas », a text or a choice included. */
export function isAnswered({id}: {id: string}, answers: Readonly<Record<string, Answer>>): boolean {
  const answer = answers[id];
  // A text, or a list of choices, says something unless it is empty.
  return stateOf(answer) !== ABSENT || Boolean((answer as string | undefined)?.length);
}
