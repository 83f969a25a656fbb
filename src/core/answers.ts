import {CoopError, jsonPath, type CoopIssue} from './error.js';
import {checkPlain, nameOf} from './plain.js';
import type {Answers, Instrument, Item} from './schema.js';
import {itemsOf} from './tree.js';

/**
 * Checks answers against the instrument they answer, without any schema library.
 *
 * @param input Anything: what a host set, a file held or a browser restored.
 * @param at Where the answers stand in a larger value, for the paths of issues.
 * @returns A copy of its own.
 * @throws {CoopError} Naming every item that is unknown and every answer that its item does not offer.
 */
export function checkAnswers(instrument: Instrument, input: unknown, at: readonly PropertyKey[] = []): Answers {
  checkPlain(input);
  const issues: CoopIssue[] = [];
  const byId = itemsById(instrument);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new CoopError({
      code: 'invalid',
      path: jsonPath(at),
      message: `Found ${nameOf(input)}; give answers by item id, as {"q1": 3}.`,
    });
  }
  for (const [id, answer] of Object.entries(input)) {
    const path = jsonPath([...at, id]);
    const item = byId.get(id);
    const expected = item && expectation(instrument, item, answer);
    if (!item)
      issues.push({
        code: 'unknown-item',
        path,
        message: `"${instrument.id}" has no item "${id}"; remove it, or use the instrument it was written for.`,
      });
    else if (expected) issues.push({code: 'out-of-range', path, message: `Found ${nameOf(answer)}; give ${expected}.`});
  }
  const [first, ...others] = issues;
  if (first) throw new CoopError(first, ...others);
  return structuredCopy(input) as Answers;
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
      return typeof answer === 'string' ? '' : 'a text';
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

function structuredCopy(answers: object): object {
  return JSON.parse(JSON.stringify(answers)) as object;
}
