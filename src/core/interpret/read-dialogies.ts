import {spaceBetween, type Space} from '../score/dialogy.js';
import type {DialogyItem, DialogyResult, Instrument, Result} from '../schema.js';
import {itemsOf} from '../tree.js';
import type {Words} from './words/words.js';

/** A dialogy in words. */
export interface DialogyReading {
  id: string;
  title: string;
  space: Space;
  /** What the space between both logics looks like: never a verdict, and never against a side. */
  text: string;
}

/** Every dialogy whose two logics have an intensity, in the order of the tree. */
export function readDialogies({tree}: Instrument, {dialogies}: Result, words: Words): DialogyReading[] {
  const items = new Map(itemsOf(tree).map((item) => [item.id, item]));
  return dialogies.flatMap(({id, vitality, tilt}) => {
    if (vitality === null) return [];
    const {title, a, b} = items.get(id) as DialogyItem;
    const [first, second] = intensitiesOf(vitality, tilt);
    const space = spaceBetween(first, second);
    return {id, title, space, text: words.space(space, (first > second ? a : b).title)};
  });
}

/**
 * In how many of these dialogies both logics live, in words. A logic that takes more room leaves the other one alive:
 * leaning is described, and takes nothing away.
 */
export function aliveIn(dialogies: readonly DialogyReading[], words: Words): string {
  const alive = dialogies.filter(({space}) => !['none', 'one', 'asleep'].includes(space)).length;
  return words.alive(alive, dialogies.length);
}

/** The two whole intensities that a vitality and a tilt come from; where only one lives, its side is all that is known. */
function intensitiesOf(vitality: number, tilt: DialogyResult['tilt']): [a: number, b: number] {
  if (tilt === null) return [0, 0];
  if (vitality === 0) return tilt < 0 ? [10, 0] : [0, 10];
  const a = (vitality / 10) * Math.sqrt((1 - tilt) / (1 + tilt));
  return [Math.round(a), Math.round((a * (1 + tilt)) / (1 - tilt))];
}
