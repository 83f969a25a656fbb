import type {Spread} from '../group/group.js';
import {entryOf} from '../plain.js';
import type {Guide, Instrument, Item, RatingItem} from '../schema.js';
import {percentOf} from '../score/score.js';
import {planOf} from '../score/plan.js';
import {isBranch, itemsOf, walk} from '../tree.js';
import type {Words} from './words/words.js';

/**
 * The question that opens a talk about why views of an axis differ: it asks what each side sees, and advises nothing.
 *
 * The guide's own for that axis, or for the item in it that divides the group most; without one, a question made from
 * the two answers to that item that lie furthest apart, or from the names of a dialogy's two logics.
 *
 * @param items The spread of each item, by id. What is withheld has no agreement, and is not spoken of.
 * @returns `undefined` where no item of the axis shows any difference. Never throws.
 */
export function differenceOf(
  instrument: Instrument,
  axis: string,
  items: ReadonlyMap<string, Spread>,
  words: Words,
  guide: Guide | undefined,
): string | undefined {
  const own = entryOf(guide?.differences, axis);
  if (own !== undefined) return own;
  const divided = mostDivided(instrument, axis, items);
  return divided && (entryOf(guide?.differences, divided.item.id) ?? made(instrument, divided, words));
}

interface Divided {
  item: Item;
  spread: Spread;
}

/** Of equal ones, the first. */
function mostDivided({tree}: Instrument, axis: string, items: ReadonlyMap<string, Spread>): Divided | undefined {
  const node = [...walk(tree)].find(({id}) => id === axis);
  const within = node ? itemsOf(isBranch(node) ? node.children : [node]) : itemsOf(tree);
  const told = within.flatMap((item): Divided[] => {
    const spread = items.get(item.id);
    return spread?.agreement == null || spread.min === spread.max ? [] : [{item, spread}];
  });
  return told.sort((one, other) => one.spread.agreement! - other.spread.agreement!)[0];
}

function made(instrument: Instrument, {item, spread}: Divided, words: Words): string {
  if (item.type === 'dialogy') return words.logicsApart(item.a.title, item.b.title);
  const {text, scale, id} = item as RatingItem;
  const plan = planOf(instrument);
  const place = plan.itemIndex.get(id)!;
  const {options} = instrument.scales[scale]!;
  const answerAt = (percent: number) =>
    options.find(({value}) => Math.abs(percentOf(plan, place, value) - percent) < 1e-9)!.label;
  return words.answersApart(text, answerAt(spread.min!), answerAt(spread.max!));
}
