/**
 * Every stored shape, once: the zod schemas, and the types inferred from them.
 *
 * This file and the two that it is made of (`schema-*.ts`) alone import zod, so
 * that a page which parses nothing from outside does not load it. What one shape alone cannot say (ids unique
 * over the tree, scales that exist, levels without gaps) is in `instrument-issues.ts`.
 */
import * as z from 'zod/mini';
import {Count, Hash, Id, LanguageTag, Percent, Text, Time, Version, Weight, Written} from './schema-atoms.js';
import {Agreed, StoredSpread} from './schema-outcome.js';

export type {Agreed, NodeSpread, Step, StoredCounts, StoredSpread} from './schema-outcome.js';

/** One step of a scale: the number that is stored, its word, and what the word means. */
export const Option = z.strictObject({value: z.number(), label: Text, help: z.exactOptional(Text)});
export type Option = z.infer<typeof Option>;

/**
 * An anchored rating scale. `options` go from its least to its greatest value;
 * `na` (default true) offers « sans objet », `dk` (default false) « ne sait pas ».
 */
export const Scale = z.strictObject({
  options: z.array(Option).check(z.minLength(2), z.maxLength(101)),
  na: z.exactOptional(z.boolean()),
  dk: z.exactOptional(z.boolean()),
});
export type Scale = z.infer<typeof Scale>;

/** One statement, rated on a scale. `reverse` mirrors it: its least value then scores 100. */
export const RatingItem = z.strictObject({
  type: z.literal('rating'),
  id: Id,
  text: Text,
  help: z.exactOptional(Text),
  scale: Id,
  reverse: z.exactOptional(z.boolean()),
  weight: z.exactOptional(Weight),
});
export type RatingItem = z.infer<typeof RatingItem>;

const Pole = z.strictObject({title: Text, text: Text});

/** One unity of two logics, each with an intensity from 0 to 10. */
export const DialogyItem = z.strictObject({
  type: z.literal('dialogy'),
  id: Id,
  title: Text,
  a: Pole,
  b: Pole,
  /** What is heard when one logic crowds out the other. */
  signals: z.exactOptional(z.strictObject({a: Text, b: Text})),
  question: z.exactOptional(Text),
  weight: z.exactOptional(Weight),
});
export type DialogyItem = z.infer<typeof DialogyItem>;

const Choice = z.strictObject({value: Id, label: Text});

/** A question with one answer (`choice`) or several (`choices`) among a list. Never scored. */
export const ChoiceItem = z.strictObject({
  type: z.enum(['choice', 'choices']),
  id: Id,
  text: Text,
  help: z.exactOptional(Text),
  options: z.array(Choice).check(z.minLength(1)),
});
export type ChoiceItem = z.infer<typeof ChoiceItem>;

/** A question answered in the respondent's words, for which `lines` (1 by default) give room. Never scored. */
export const TextItem = z.strictObject({
  type: z.literal('text'),
  id: Id,
  text: Text,
  help: z.exactOptional(Text),
  lines: z.exactOptional(z.int().check(z.gte(1), z.lte(20))),
});
export type TextItem = z.infer<typeof TextItem>;

/** What is asked: a leaf of the tree. */
export const Item = z.discriminatedUnion('type', [RatingItem, DialogyItem, ChoiceItem, TextItem]);
export type Item = z.infer<typeof Item>;

/** An objective, an axis, a level…: a branch of the tree, scored from its children. */
export interface Branch {
  id: string;
  title: string;
  help?: string;
  /** From 1 to 1000, 1 by default. */
  weight?: number;
  /** Whether most leave it for later: a sheet shows it closed until one opens it. The hash leaves it out. */
  folded?: boolean;
  children: (Branch | Item)[];
}
export const Branch: z.ZodMiniType<Branch> = z.strictObject({
  id: Id,
  title: Text,
  help: z.exactOptional(Text),
  weight: z.exactOptional(Weight),
  folded: z.exactOptional(z.boolean()),
  get children() {
    return z.array(z.union([Branch, Item])).check(z.minLength(1));
  },
});

/** A named range of scores, from `from` (included) to `to` (excluded, but for the last). */
export const Level = z.strictObject({id: Id, from: Percent, to: Percent, title: Text, text: z.exactOptional(Text)});
export type Level = z.infer<typeof Level>;

/** Where an instrument comes from, under which licence it is shared, and what to tell respondents about it. */
export const Source = z.strictObject({author: Text, licence: Text, about: Text, url: z.exactOptional(z.url())});
export type Source = z.infer<typeof Source>;

/** What the sections of an instrument are called, in lower case: one of them, and several (« objectif », « objectifs »). */
export const SectionNames = z.strictObject({one: Text, many: Text});
export type SectionNames = z.infer<typeof SectionNames>;

/** Every text of an instrument in one more language, by id; scale options in their order. */
export const Texts = z.strictObject({
  title: Text,
  about: Text,
  sectionNames: z.exactOptional(SectionNames),
  scales: z.record(z.string(), z.array(z.strictObject({label: Text, help: z.exactOptional(Text)}))),
  levels: z.record(z.string(), z.strictObject({title: Text, text: z.exactOptional(Text)})),
  tree: z.record(
    z.string(),
    z.strictObject({
      title: z.exactOptional(Text),
      text: z.exactOptional(Text),
      help: z.exactOptional(Text),
      a: z.exactOptional(Pole),
      b: z.exactOptional(Pole),
      signals: z.exactOptional(z.strictObject({a: Text, b: Text})),
      question: z.exactOptional(Text),
      options: z.exactOptional(z.array(Choice)),
    }),
  ),
});
export type Texts = z.infer<typeof Texts>;

/** A questionnaire: what it asks, how it scores, whose it is, and its texts in `locale` and in each of `locales`. */
export const Instrument = z.strictObject({
  schema: z.literal('coop-elements/instrument/1'),
  id: Id,
  version: Version,
  locale: LanguageTag,
  title: Text,
  /** Without it, elements say « thème ». It changes no answer: the hash leaves it out. */
  sectionNames: z.exactOptional(SectionNames),
  source: Source,
  scales: z.record(z.string(), Scale),
  tree: z.array(z.union([Branch, Item])).check(z.minLength(1)),
  /** In ascending order, from 0 to 100 without gaps; empty when scores have no names. */
  levels: z.array(Level),
  missing: z.exactOptional(z.strictObject({minAnswered: z.number().check(z.gt(0), z.lte(1))})),
  locales: z.exactOptional(z.record(LanguageTag, Texts)),
});
export type Instrument = z.infer<typeof Instrument>;

const Intensity = z.int().check(z.gte(0), z.lte(10));

/** The answer to a dialogy; not complete until both intensities are there. */
export const DialogyAnswer = z.strictObject({
  a: z.exactOptional(Intensity),
  b: z.exactOptional(Intensity),
  relation: z.exactOptional(z.enum(['complementary', 'competing', 'antagonistic'])),
});
export type DialogyAnswer = z.infer<typeof DialogyAnswer>;

/** A value, "na" (sans objet), "dk" (ne sait pas), a dialogy's intensities, a text or choices. */
export const Answer = z.union([z.number(), Written, z.array(z.string()), DialogyAnswer]);
export type Answer = z.infer<typeof Answer>;

/** Answers by item id. An absent key means not answered yet. */
export const Answers = z.record(z.string(), Answer);
export type Answers = z.infer<typeof Answers>;

/** Which questionnaire was answered: the hash changes with any edit that could change what an answer means. */
export const InstrumentReference = z.strictObject({id: Id, version: Version, hash: Hash});
export type InstrumentReference = z.infer<typeof InstrumentReference>;

/** Who answers about what: oneself, somebody else's project, or each other. */
export const Mode = z.enum(['self', 'external', 'mutual']);
export type Mode = z.infer<typeof Mode>;

/**
 * What a host stores: one person's answers, and nothing that names that person. Times are ISO 8601 UTC.
 *
 * Of mode "group" it is a group's outcome: `answers` are its common positions alone, `spread` what its members had
 * answered, `agreed` what they made of it; neither is there in any other mode.
 */
export const Response = z.strictObject({
  schema: z.literal('coop-elements/response/1'),
  id: z.uuidv7(),
  instrument: InstrumentReference,
  locale: LanguageTag,
  mode: z.enum([...Mode.options, 'group']),
  startedAt: Time,
  completedAt: z.exactOptional(Time),
  answers: Answers,
  comments: z.exactOptional(z.record(z.string(), Written.check(z.minLength(1)))),
  project: z.exactOptional(Answers),
  group: z.exactOptional(Text),
  /** The `id` of the finished response whose place this one takes; absent where it is a first one. */
  replaces: z.exactOptional(z.uuidv7()),
  spread: z.exactOptional(StoredSpread),
  agreed: z.exactOptional(Agreed),
});
export type Response = z.infer<typeof Response>;

/** One node's outcome. `score` is a percentage, `null` when too little is answered; the counts are of items. */
export const NodeResult = z.strictObject({
  id: z.string(),
  score: z.nullable(Percent),
  level: z.nullable(z.string()),
  answered: Count,
  dk: Count,
  applicable: Count,
});
export type NodeResult = z.infer<typeof NodeResult>;

/** How alive a dialogy is (0–100), and which of its logics takes more room (−1 the first, 1 the second). */
export const DialogyResult = z.strictObject({
  id: Id,
  vitality: z.nullable(Percent),
  tilt: z.nullable(z.number().check(z.gte(-1), z.lte(1))),
});
export type DialogyResult = z.infer<typeof DialogyResult>;

/** What answers amount to: the total, every branch in the order of the tree, every dialogy. */
export const Result = z.strictObject({
  schema: z.literal('coop-elements/result/1'),
  instrument: InstrumentReference,
  total: NodeResult,
  nodes: z.array(NodeResult),
  dialogies: z.array(DialogyResult),
  /** Items responded to (a value or « ne sait pas ») over applicable items, from 0 to 1; 1 when nothing is applicable. */
  completion: z.number().check(z.gte(0), z.lte(1)),
});
export type Result = z.infer<typeof Result>;

/** An organisation that a group can turn to, and what for. */
export const Resource = z.strictObject({title: Text, text: Text, url: z.exactOptional(z.url())});
export type Resource = z.infer<typeof Resource>;

/**
 * Where a group may go from one node: what to talk about (a dialogy's own question where it is absent), two steps that
 * are in its own hands, and whom to ask.
 */
export const Lead = z.strictObject({
  question: z.exactOptional(Text),
  steps: z.array(Text).check(z.length(2)),
  resources: z.array(Id).check(z.minLength(1), z.maxLength(2)),
});
export type Lead = z.infer<typeof Lead>;

/** A word of cooperation, and what it means. */
export const Definition = z.strictObject({title: Text, text: Text, forms: z.optional(z.array(Text))});
export type Definition = z.infer<typeof Definition>;

/** Words by id, in one language. */
export const Glossary = z.record(Id, Definition);
export type Glossary = z.infer<typeof Glossary>;

/** A family of support that practitioners offer: its name, what it offers, and the ids of the resources to ask. */
export const Support = z.strictObject({
  title: Text,
  offers: z.array(Text).check(z.minLength(1)),
  resources: z.array(Id).check(z.minLength(1)),
});
export type Support = z.infer<typeof Support>;

/** How two branches act on one another, as a question. */
export const Between = z.strictObject({nodes: z.tuple([Id, Id]), question: Text});
export type Between = z.infer<typeof Between>;

/**
 * What follows from an instrument's results, in one language: leads by node id (or dialogy id), and resources by id.
 *
 * `differences` holds, by id of an item or of a branch, a question about what makes views of it differ; `between` one
 * for each pair of branches that act on one another; `mandate` is the node to look at for who answers in the name of an
 * organisation; `supports` who helps, whatever the result is.
 */
export const Guide = z.strictObject({
  schema: z.literal('coop-elements/guide/1'),
  instrument: Id,
  locale: LanguageTag,
  nodes: z.record(z.string(), Lead),
  differences: z.exactOptional(z.record(z.string(), Text)),
  between: z.exactOptional(z.array(Between)),
  mandate: z.exactOptional(Id),
  supports: z.exactOptional(z.record(z.string(), Support)),
  resources: z.record(z.string(), Resource),
});
export type Guide = z.infer<typeof Guide>;
