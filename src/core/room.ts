import {bytesOf, MAX_BYTES} from './bounds.js';
import type {Answer, Answers, Instrument, Item, Response} from './schema.js';
import {itemsOf} from './tree.js';

/** What may still come besides answers, in bytes: an end, another language, a group, what one chooses in a project sheet. */
const OTHERS = 8 * 1024;

/**
 * How many bytes of a response are left for what one writes in it: comments and texts.
 *
 * Room for the longest answer to every other question, for an end and for a project sheet's choices is set aside, so
 * that none of these is ever too much.
 *
 * @returns Less than 0 where a response from elsewhere has taken more. Never throws.
 */
export function bytesLeft(instrument: Instrument, response: Response): number {
  const {texts, aside} = planOf(instrument);
  const written = Object.fromEntries(texts.flatMap((id) => (response.answers[id] ? [[id, response.answers[id]]] : [])));
  return MAX_BYTES - OTHERS - aside - bytesOf({...response, answers: written});
}

interface Plan {
  /** The ids of the questions that one answers in words. */
  texts: readonly string[];
  /** What the answers to all others take at most, in bytes. */
  aside: number;
}

const plans = new WeakMap<Instrument, Plan>();

/** Laid out once. */
function planOf(instrument: Instrument): Plan {
  let plan = plans.get(instrument);
  if (!plan) {
    const items = itemsOf(instrument.tree);
    const longest: Answers = Object.fromEntries(items.map((item) => [item.id, longestAnswer(instrument, item)]));
    const texts = items.filter(({type}) => type === 'text').map(({id}) => id);
    plans.set(instrument, (plan = {texts, aside: bytesOf(longest)}));
  }
  return plan;
}

function longestAnswer({scales}: Instrument, item: Item): Answer {
  const longest = (answers: Answer[]) => answers.reduce((one, other) => (bytesOf(other) > bytesOf(one) ? other : one));
  switch (item.type) {
    case 'rating':
      return longest(['na', ...scales[item.scale]!.options.map(({value}) => value)]);
    case 'dialogy':
      return {a: 10, b: 10, relation: 'complementary'};
    case 'choice':
      return longest(item.options.map(({value}) => value));
    case 'choices':
      return item.options.map(({value}) => value);
    case 'text':
      return '';
  }
}
