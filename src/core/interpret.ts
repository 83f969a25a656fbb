import {spaceBetween, type Space} from './dialogy.js';
import {localize} from './localize.js';
import type {DialogyItem, DialogyResult, Instrument, Result} from './schema.js';
import {itemsOf} from './tree.js';
import {en} from './words/en.js';
import {fr} from './words/fr.js';
import type {Words} from './words/words.js';

/** A dialogy in words. */
export interface DialogyReading {
  id: string;
  title: string;
  space: Space;
  /** What the space between both logics looks like: never a verdict, and never against a side. */
  text: string;
}

/** A result in words. */
export interface Interpretation {
  /** Every dialogy whose two logics have an intensity, in the order of the tree. */
  dialogies: DialogyReading[];
}

/**
 * Says in words what a result shows. It describes and never judges.
 *
 * @param result Of `score`, on this instrument.
 * @param locale A language of the core (`fr`, `en`, or one of their regions; French for any other), or its words.
 * @returns Readings in the order of the tree; what has no score has none. Never throws on a valid result.
 * @example
 * interpret(dialogies, score(dialogies, {savoir: {a: 9, b: 2}})).dialogies[0].text; // 'la première prend plus de place'
 */
export function interpret(instrument: Instrument, result: Result, locale: string | Words = 'fr'): Interpretation {
  const language = typeof locale === 'string' ? locale.split('-')[0]!.toLowerCase() : '';
  const words = typeof locale === 'string' ? (languages.get(language) ?? fr) : locale;
  const shown = localize(instrument, language);
  const titles = new Map(itemsOf(shown.tree).map((item) => [item.id, (item as DialogyItem).title]));
  return {
    dialogies: result.dialogies.flatMap(({id, vitality, tilt}) => {
      if (vitality === null) return [];
      const space = spaceBetween(...intensitiesOf(vitality, tilt));
      return {id, title: titles.get(id)!, space, text: words.spaces[space]};
    }),
  };
}

const languages = new Map<string, Words>([
  ['fr', fr],
  ['en', en],
]);

/** The two whole intensities that a vitality and a tilt come from; where only one lives, its side is all that is known. */
function intensitiesOf(vitality: number, tilt: DialogyResult['tilt']): [a: number, b: number] {
  if (tilt === null) return [0, 0];
  if (vitality === 0) return tilt < 0 ? [10, 0] : [0, 10];
  const a = (vitality / 10) * Math.sqrt((1 - tilt) / (1 + tilt));
  return [Math.round(a), Math.round((a * (1 + tilt)) / (1 - tilt))];
}
