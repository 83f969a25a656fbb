import type {Group, ItemSpread} from '../group/group.js';
import {byDivergence, shapeOf, type ItemShape, type Shape} from '../group/shape.js';
import {localize} from '../localize.js';
import {entryOf} from '../plain.js';
import type {DialogyItem, Guide, Instrument} from '../schema.js';
import {isScored, itemsOf, type ScoredItem} from '../tree.js';
import {groupEn} from './words/group-en.js';
import {groupFr} from './words/group-fr.js';
import type {GroupWords, Standing} from './words/group-words.js';

/** A statement or dialogy that a group answers alike. */
export interface GroupAgreement {
  id: string;
  /** r_wg, from 0 to 1: of a dialogy, of its vitality. */
  agreement: number;
  /** Where the group stands. */
  text: string;
}

/** One that it answers differently: to be talked about. */
export interface GroupSplit {
  id: string;
  shape: Exclude<Shape, 'together'>;
  /** r_wg, from 0 to 1, of what `text` tells: a statement, one logic of a dialogy, or its vitality. */
  agreement: number;
  /** Who stands where, in numbers of persons. */
  text: string;
  /** What to talk about: the difference itself, never advice. */
  question: string;
}

/** What a group agrees and differs on, in words. */
export interface GroupReading {
  /** What differs the most first, as `byDivergence` has it; of equal ones, the first of the questionnaire. */
  splits: GroupSplit[];
  /** What agrees the most first, likewise. */
  agreements: GroupAgreement[];
}

/**
 * Says in words what a group agrees and differs on, item by item. It describes, and ranks differences, never people.
 *
 * What is withheld is not spoken of.
 *
 * @param group Of `aggregate` or `createGroup`, on this instrument.
 * @param locale A language of the core (`fr`, `en`, or one of their regions; French for any other), or its words.
 * @param guide The instrument's leads in that language, whose `differences` take the place of general questions.
 * @returns Never throws on valid data.
 * @example
 * interpretGroup(ptce, aggregate(ptce, responses)).splits[0].text; // 'Deux camps : cinq disent « On en parle », six disent « C’est installé ».'
 */
export function interpretGroup(
  instrument: Instrument,
  group: Group,
  locale: string | GroupWords = 'fr',
  guide?: Guide,
): GroupReading {
  const language = typeof locale === 'string' ? locale.split('-')[0]!.toLowerCase() : '';
  const words = typeof locale === 'string' ? (language === 'en' ? groupEn : groupFr) : locale;
  const shown = localize(instrument, language);
  const items = new Map(itemsOf(shown.tree).map((item) => [item.id, item]));
  const seen = group.items.flatMap((spread): Seen[] => {
    const item = items.get(spread.id);
    const form = spread.counts && shapeOf(spread.counts);
    return form && item && isScored(item) ? [{spread, form, item, labels: labelsOf(shown, item, form)}] : [];
  });
  const ranked = (isWanted: boolean) =>
    seen
      .filter(({form}) => (form.shape === 'together') === isWanted)
      .sort((one, other) => byDivergence(one.form, other.form));
  return {
    splits: ranked(false).map((one) => ({
      ...{...readingOf(one, words), shape: one.form.shape as GroupSplit['shape']},
      question: entryOf(guide?.differences, one.item.id) ?? questionOf(one, words),
    })),
    agreements: ranked(true)
      .map((one) => readingOf(one, words))
      .sort((one, other) => other.agreement - one.agreement),
  };
}

interface Seen {
  spread: ItemSpread;
  form: ItemShape;
  item: ScoredItem;
  /** Of the steps that the shape is told from. */
  labels: readonly string[];
}

function labelsOf({scales}: Instrument, item: ScoredItem, {facet, steps}: ItemShape): string[] {
  if (item.type === 'rating') return scales[item.scale]!.options.map(({label}) => label);
  return steps.map((_, step) => String(facet === 'vitality' ? step * 10 : step));
}

function readingOf({spread, form, item, labels}: Seen, words: GroupWords): GroupAgreement {
  const {shape, facet, uncut} = form;
  const logic = facet === 'a' || facet === 'b' ? (item as DialogyItem)[facet].title : undefined;
  const standings = sidesOf(form).map((steps) => standingOf(steps, labels));
  return {
    id: item.id,
    agreement: logic === undefined ? spread.agreement! : Math.max(0, uncut),
    text: words.shape(shape, standings, logic === undefined ? (facet as 'options' | 'vitality') : {logic}),
  };
}

/** The steps that each side of a group has given, with how many times, in the order in which sides are told. */
function sidesOf({shape, steps, from}: ItemShape): Given[][] {
  const given = steps.flatMap((times, step): Given[] => (times > 0 ? [{step, times}] : []));
  if (shape === 'scattered') return [given];
  const most = mostGiven(given);
  const isFirst = ({step}: Given) => (shape === 'together' ? step === most.step : step < from);
  const sides = [given.filter(isFirst), given.filter((one) => !isFirst(one))].filter(({length}) => length > 0);
  return shape === 'apart' ? sides.sort((one, other) => sizeOf(other) - sizeOf(one)) : sides;
}

interface Given {
  step: number;
  times: number;
}

/** Of equal ones, the lowest. */
function mostGiven(given: readonly Given[]): Given {
  return given.reduce((one, other) => (other.times > one.times ? other : one));
}

function sizeOf(given: readonly Given[]): number {
  return given.reduce((sum, {times}) => sum + times, 0);
}

function standingOf(given: readonly Given[], labels: readonly string[]): Standing {
  const isRange = given.length > 2;
  const at = (isRange ? [given[0]!, given.at(-1)!] : given).map(({step}) => labels[step]!);
  return {n: sizeOf(given), at, isRange};
}

/** What both sides see, by the answer that most of each gave; of a scatter, by those that lie furthest apart. */
function questionOf({form, item, labels}: Seen, words: GroupWords): string {
  if (item.type === 'dialogy') return words.logicsApart(item.a.title, item.b.title);
  const [first, second] = sidesOf(form);
  const [low, high] = second ? [mostGiven(first!), mostGiven(second)] : [first![0]!, first!.at(-1)!];
  return words.question(labels[low.step]!, labels[high.step]!);
}
