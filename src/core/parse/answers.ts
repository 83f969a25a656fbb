import {MAX_TEXT} from '../bounds.js';
import type {CoopIssue} from '../error.js';
import {issueAt, refuse} from '../issues.js';
import {copyPlain, nameOf} from '../plain.js';
import type {Answers, Instrument, Item} from '../schema.js';
import {itemsOf} from '../tree.js';

/**
 * Checks answers against the instrument they answer, without any schema library.
 *
 * @param input Anything: what a host set, a file held or a browser restored.
 * @param at Where the answers stand in a larger value, for the paths of issues.
 * @returns A copy of its own.
 * @throws {CoopError} Naming every item that is unknown and every answer that its item does not offer.
 */
export function checkAnswers(instrument: Instrument, input: unknown, at: readonly PropertyKey[] = []): Answers {
  const answers = copyPlain(input, undefined, Object.prototype);
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    refuse([issueAt(at, 'invalid', `Found ${nameOf(answers)}; give answers by item id, as {"q1": 3}.`)]);
  const issues = Object.entries(answers as object).flatMap(([id, answer]) =>
    answerIssues(instrument, id, answer, [...at, id]),
  );
  refuse(issues);
  return answers as Answers;
}

function answerIssues(instrument: Instrument, id: string, answer: unknown, at: PropertyKey[]): CoopIssue[] {
  const item = itemsById(instrument).get(id);
  if (!item) {
    const message = `"${instrument.id}" has no item "${id}"; remove it, or use the instrument it was written for.`;
    return [issueAt(at, 'unknown-item', message)];
  }
  const expected = expectation(instrument, item, answer);
  return expected ? [issueAt(at, 'out-of-range', `Found ${nameOf(answer)}; give ${expected}.`)] : [];
}

/**
 * Checks what is said of a project, without the sheet that asked it: that these are answers at all.
 *
 * @param input Anything.
 * @returns A copy of its own.
 * @throws {CoopError} Naming everything that is no answer to any item.
 */
export function checkProject(input: unknown): Answers {
  const at = ['project'];
  const project = copyPlain(input, undefined, Object.prototype);
  if (typeof project !== 'object' || project === null || Array.isArray(project))
    refuse([issueAt(at, 'invalid', `Found ${nameOf(project)}; give answers by item id, as {"name": "Le Fournil"}.`)]);
  const strays = Object.entries(project as object).filter(([, answer]) => !isAnswer(answer));
  const message = (answer: unknown) =>
    `Found ${nameOf(answer)}; give a number, ${A_TEXT}, a list of texts or a dialogy's answer.`;
  refuse(strays.map(([id, answer]) => issueAt([...at, id], 'invalid', message(answer))));
  return project as Answers;
}

const A_TEXT = `a text of at most ${MAX_TEXT} characters`;

function isWritten(answer: unknown): boolean {
  return typeof answer === 'string' && answer.length <= MAX_TEXT;
}

function isAnswer(answer: unknown): boolean {
  const isText = (one: unknown) => typeof one === 'string';
  return (
    isWritten(answer) ||
    typeof answer === 'number' ||
    (Array.isArray(answer) ? answer.every(isText) : isDialogyAnswer(answer))
  );
}

const indexes = new WeakMap<Instrument, Map<string, Item>>();

/** The items of an instrument by id; laid out once. */
export function itemsById(instrument: Instrument): ReadonlyMap<string, Item> {
  let index = indexes.get(instrument);
  if (!index) indexes.set(instrument, (index = new Map(itemsOf(instrument.tree).map((item) => [item.id, item]))));
  return index;
}

/** What the item would accept, in words, when it does not accept this answer; '' when it does. */
function expectation(instrument: Instrument, item: Item, answer: unknown): string {
  switch (item.type) {
    case 'rating': {
      const {options, na = true, dk = false} = instrument.scales[item.scale]!;
      const offered = [...options.map(({value}) => value), ...(na ? ['na'] : []), ...(dk ? ['dk'] : [])];
      return offered.includes(answer as number | string)
        ? ''
        : `one of ${offered.map((value) => JSON.stringify(value)).join(', ')}`;
    }
    case 'dialogy':
      return answer === 'na' || isDialogyAnswer(answer)
        ? ''
        : '"na", or at least one of "a" and "b" (whole numbers from 0 to 10) and "relation" ("complementary", "competing" or "antagonistic")';
    case 'choice':
      return item.options.some(({value}) => value === answer)
        ? ''
        : `one of ${item.options.map(({value}) => `"${value}"`).join(', ')}`;
    case 'choices':
      return Array.isArray(answer) &&
        new Set(answer).size === answer.length &&
        answer.every((one) => item.options.some(({value}) => value === one))
        ? ''
        : `a list, without repeats, of ${item.options.map(({value}) => `"${value}"`).join(', ')}`;
    case 'text':
      return isWritten(answer) ? '' : A_TEXT;
  }
}

const relations = ['complementary', 'competing', 'antagonistic'];

function isDialogyAnswer(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  const isIntensity = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10;
  const entries = Object.entries(answer);
  return (
    entries.length > 0 &&
    entries.every(([key, value]) =>
      key === 'relation' ? relations.includes(value as string) : (key === 'a' || key === 'b') && isIntensity(value),
    )
  );
}
