import type {Group, Spread} from '../group/group.js';
import {agreementLevel} from '../group/agreement.js';
import {axesOf} from '../axes.js';
import {compare} from '../group/compare.js';
import {differenceOf} from './difference.js';
import {levelOf} from '../score/level.js';
import {localize} from '../localize.js';
import {entryOf} from '../plain.js';
import {aliveIn, readDialogies, type DialogyReading} from './read-dialogies.js';
import {readPairs, type PairReading} from './read-pairs.js';
import type {Guide, Instrument, Resource, Result, Support} from '../schema.js';
import {standOut} from './stand-out.js';
import {isBranch, itemsOf, toldScore, walk} from '../tree.js';
import {en} from './words/en.js';
import {fr} from './words/fr.js';
import type {Words} from './words/words.js';

/** One axis that is scored: a branch that holds items, or a dialogy. */
export interface NodeReading {
  id: string;
  title: string;
  /** In percent. */
  score: number;
  /** The name of its level; of a dialogy, what the space between its logics looks like; `null` where it has neither. */
  text: string | null;
}

/** Where to go from an axis: what to talk about, what is in the group's own hands, whom to ask. */
export interface Direction {
  question: string;
  steps: readonly string[];
  /** None where no guide names any. */
  resources: readonly Resource[];
}

/** An axis that a group can grow on. */
export interface Priority extends NodeReading, Direction {}

/** An axis that a group sees differently: to be talked about, not averaged away. Its question is about the difference. */
export interface SplitPoint extends Direction {
  id: string;
  title: string;
  agreement: number;
  /** How far scores lie apart. */
  text: string;
}

/** What became of an axis since an earlier date. */
export interface Move {
  id: string;
  title: string;
  before: number;
  after: number;
  /** What both were called, as `NodeReading` has it. */
  from: string | null;
  to: string | null;
  text: string;
}

/** A branch right below the root that holds dialogies: in how many of them both logics live. */
export interface PartReading {
  id: string;
  title: string;
  text: string;
}

/** Who helps, whatever the result is. */
export interface SupportReading extends Omit<Support, 'resources'> {
  resources: readonly Resource[];
}

/** A result in words. Lists are in the order of the questionnaire. */
export interface Interpretation {
  /** Where the whole stands. */
  summary: string;
  /** What to lean on; at most 3, each at least 50. */
  strengths: NodeReading[];
  /** What to grow from; at most 3, and at least one whenever an axis is scored and the group is not split on all. */
  priorities: Priority[];
  /** Where a group agrees least, at most 3 and only where its agreement is weak or none; empty without a group. */
  splits: SplitPoint[];
  /** Every axis scored both times; empty without an earlier result. */
  moves: Move[];
  /** Every dialogy whose two logics have an intensity. */
  dialogies: DialogyReading[];
  /** The branches that hold them, where there are several. */
  parts: PartReading[];
  /** How two branches act on one another; first of those that lie furthest apart. None where no guide has any. */
  pairs: PairReading[];
  /** What to look at for who answers in the name of an organisation; `null` where no guide says. */
  mandate: {title: string; question: string} | null;
  /** None where no guide names any. */
  supports: SupportReading[];
}

/** What a result is read beside. */
export interface Context {
  /** The same instrument's, at an earlier date. */
  earlier?: Result;
  /** Of `aggregate`. */
  group?: Group;
  /** The instrument's leads, in the language of the words; without it, general ones are given. */
  guide?: Guide;
}

/**
 * Says in words what a result shows and what may follow from it. It describes, and never judges nor ranks.
 *
 * Only what is scored is named. An axis on which a group is split is told as such, neither as a strength nor as a priority.
 *
 * @param result Of `score`, on this instrument.
 * @param locale A language of the core (`fr`, `en`, or one of their regions; French for any other), or its words.
 * @throws {CoopError} `instrument-mismatch` where `earlier` answers another instrument; never on valid data else.
 * @example
 * interpret(dialogies, score(dialogies, {savoir: {a: 9, b: 2}})).dialogies[0].text; // '« Transmettre » prend plus de place'
 */
export function interpret(
  instrument: Instrument,
  result: Result,
  locale: string | Words = 'fr',
  {earlier, group, guide}: Context = {},
): Interpretation {
  const language = typeof locale === 'string' ? locale.split('-')[0]!.toLowerCase() : '';
  const words = typeof locale === 'string' ? (languages.get(language) ?? fr) : locale;
  const shown = localize(instrument, language);
  const {axes} = axesOf(shown, Infinity);
  const titles = new Map(axes.map(({id, title}) => [id, title]));
  const directionOf = directions(shown, words, guide);
  const dialogies = readDialogies(shown, result, words);
  const spaces = new Map(dialogies.map(({id, text}) => [id, text]));
  const spreads = new Map(group && [group.total, ...group.nodes, ...group.items].map((spread) => [spread.id, spread]));
  const split = axes.flatMap(({id, title}) => {
    const spread = spreads.get(id);
    if (!spread || !isSplit(spread)) return [];
    const direction = directionOf(id, title);
    const question = differenceOf(shown, id, spreads, words, guide) ?? direction.question;
    return {id, title, ...splitOf(shown, spread, words), ...direction, question};
  });
  const scores = new Map(scoresOf(result).map(({id, score}) => [id, score]));
  const scored = axes.flatMap(({id, title}): NodeReading[] => {
    const score = scores.get(id) ?? null;
    if (score === null || split.some((one) => one.id === id)) return [];
    return [{id, title, score, text: spaces.get(id) ?? levelOf(shown.levels, score)?.title ?? null}];
  });
  const {strengths, priorities} = standOut(scored);
  return {
    summary: summaryOf(shown, result, dialogies, words),
    strengths,
    priorities: priorities.map((node) => ({...node, ...directionOf(node.id, node.title)})),
    splits: widest(split),
    moves: earlier ? movesOf(shown, earlier, result, titles, words) : [],
    dialogies,
    parts: partsOf(shown, dialogies, words),
    pairs: readPairs(shown, result, guide),
    mandate: guide?.mandate === undefined ? null : mandateOf(guide.mandate, titles, directionOf),
    supports: Object.values(guide?.supports ?? {}).map((support) => ({
      ...support,
      resources: support.resources.flatMap((id) => guide!.resources[id] ?? []),
    })),
  };
}

const languages = new Map<string, Words>([
  ['fr', fr],
  ['en', en],
]);

/** Every score of a result by its id; a dialogy's is its vitality. */
function scoresOf({total, nodes, dialogies}: Result): {id: string; score: number | null}[] {
  return [total, ...nodes, ...dialogies.map(({id, vitality}) => ({id, score: vitality}))];
}

function summaryOf({levels}: Instrument, {total}: Result, dialogies: readonly DialogyReading[], words: Words): string {
  const level = levelOf(levels, total.score);
  if (level) return words.level(level.title, level.text);
  if (total.score === null) return total.applicable === 0 ? words.notApplicable : words.tooFew;
  return dialogies.length === 0 ? words.scored(Math.round(total.score)) : aliveIn(dialogies, words);
}

function partsOf({tree}: Instrument, dialogies: readonly DialogyReading[], words: Words): PartReading[] {
  const parts = tree.filter(isBranch).flatMap(({id, title, children}): PartReading[] => {
    const ids = itemsOf(children).map((item) => item.id);
    const own = dialogies.filter((one) => ids.includes(one.id));
    return own.length > 0 ? [{id, title, text: aliveIn(own, words)}] : [];
  });
  return parts.length > 1 ? parts : [];
}

/** Where to go from each axis, as a guide says it, or in general. */
function directions({tree}: Instrument, words: Words, guide: Guide | undefined) {
  const questions = new Map(
    [...walk(tree)].map((child) => [child.id, 'question' in child ? child.question : undefined]),
  );
  return (id: string, title: string): Direction => {
    const lead = entryOf(guide?.nodes, id);
    return {
      question: lead?.question ?? questions.get(id) ?? words.question(title),
      steps: lead?.steps ?? words.steps,
      resources: lead?.resources.flatMap((resource) => guide!.resources[resource] ?? []) ?? [],
    };
  };
}

function mandateOf(id: string, titles: ReadonlyMap<string, string>, directionOf: ReturnType<typeof directions>) {
  const title = titles.get(id) ?? '';
  return {title, question: directionOf(id, title).question};
}

/** Those with the least agreement; of equal ones, the first. */
function widest(splits: readonly SplitPoint[]): SplitPoint[] {
  const least = [...splits].sort((one, other) => one.agreement - other.agreement).slice(0, 3);
  return splits.filter((one) => least.includes(one));
}

function isSplit({agreement}: Spread): boolean {
  return agreement !== null && ['none', 'weak'].includes(agreementLevel(agreement));
}

function splitOf(
  instrument: Instrument,
  {agreement, q1, q3, min, max}: Spread,
  words: Words,
): Pick<SplitPoint, 'agreement' | 'text'> {
  const told = [q1!, q3!, min!, max!].map((score) => toldScore(instrument, score));
  const [low, high, least, greatest] = told as [number, number, number, number];
  return {agreement: agreement!, text: words.split(low, high, least, greatest)};
}

function movesOf(
  instrument: Instrument,
  earlier: Result,
  result: Result,
  titles: ReadonlyMap<string, string>,
  words: Words,
): Move[] {
  const {total, nodes, dialogies} = compare(earlier, result);
  const differences = new Map([total, ...nodes, ...dialogies].map((one) => [one.id, one]));
  const namesIn = (one: Result) => {
    const spaces = new Map(readDialogies(instrument, one, words).map(({id, text}) => [id, text]));
    return (id: string, score: number) => spaces.get(id) ?? levelOf(instrument.levels, score)?.title ?? null;
  };
  const [nameBefore, nameAfter] = [namesIn(earlier), namesIn(result)];
  return [...titles].flatMap(([id, title]) => {
    const {before, after, difference} = differences.get(id) ?? {};
    if (before == null || after == null || difference == null) return [];
    return {
      ...{id, title, before, after, from: nameBefore(id, before), to: nameAfter(id, after)},
      text: words.moved(Math.round(after) - Math.round(before)),
    };
  });
}
