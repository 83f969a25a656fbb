/** Random valid instruments, and random valid answers to them. */
import * as fc from 'fast-check';
import type {Answer, Answers, Branch, DialogyAnswer, Instrument, Item, Level, Scale} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';

/** An item or a branch before it has its id: the tree is numbered once it is whole. */
type Seed = Omit<Item, 'id'> | (Omit<Branch, 'id' | 'children'> & {children: Seed[]});

const SCALES = ['s0', 's1', 's2'];

/** A shape whose optional keys are there or absent, never `undefined`. */
function shape<T, K extends keyof T>(model: {[key in keyof T]: fc.Arbitrary<T[key]>}, requiredKeys: K[]) {
  return fc.record(model, {requiredKeys, noNullPrototype: true});
}

const weight = fc.integer({min: 1, max: 1000});
const text = fc.string({minLength: 1, maxLength: 12, unit: 'grapheme'});

/** Values of any spacing and sign: quarters, which are exact in binary, or tenths, which are not. */
const values = fc
  .tuple(fc.uniqueArray(fc.integer({min: -60, max: 60}), {minLength: 2, maxLength: 11}), fc.constantFrom(1, 4, 10))
  .map(([numbers, divisor]) => numbers.sort((a, b) => a - b).map((number) => number / divisor));

const scaleArb: fc.Arbitrary<Scale> = shape(
  {
    options: values.map((found) => found.map((value) => ({value, label: `${value}`}))),
    na: fc.boolean(),
    dk: fc.boolean(),
  },
  ['options'],
);

const pole = fc.constant({title: 'Pole', text: 'One of two logics'});
const rating = shape(
  {type: fc.constant('rating' as const), text, scale: fc.constantFrom(...SCALES), reverse: fc.boolean(), weight},
  ['type', 'text', 'scale'],
);
const dialogy = shape({type: fc.constant('dialogy' as const), title: text, a: pole, b: pole, weight}, [
  'type',
  'title',
  'a',
  'b',
]);
const choice = fc.record({
  type: fc.constantFrom('choice' as const, 'choices' as const),
  text,
  options: fc
    .integer({min: 1, max: 5})
    .map((n) => Array.from({length: n}, (_, i) => ({value: `o${i}`, label: `${i}`}))),
});
const note = fc.record({type: fc.constant('text' as const), text});

const itemArb: fc.Arbitrary<Seed> = fc.oneof(
  {arbitrary: rating, weight: 6},
  {arbitrary: dialogy, weight: 2},
  {arbitrary: choice, weight: 1},
  {arbitrary: note, weight: 1},
);

function childArb(depth: number): fc.Arbitrary<Seed> {
  if (depth === 1) return itemArb;
  const children = fc.array(childArb(depth - 1), {minLength: 1, maxLength: 4});
  const branch = shape({title: text, weight, children}, ['title', 'children']);
  return fc.oneof({arbitrary: branch, weight: 3}, {arbitrary: itemArb, weight: 1});
}

function numbered(seeds: readonly Seed[], prefix: string): (Branch | Item)[] {
  return seeds.map((seed, i) => {
    const id = `${prefix}${i + 1}`;
    return 'children' in seed ? {...seed, id, children: numbered(seed.children, `${id}_`)} : ({...seed, id} as Item);
  });
}

const treeArb = fc
  .integer({min: 1, max: 4})
  .chain((depth) => fc.array(childArb(depth), {minLength: 1, maxLength: 4}))
  .map((seeds) => numbered(seeds, 'n'));

const levelsArb: fc.Arbitrary<Level[]> = fc
  .option(fc.uniqueArray(fc.integer({min: 1, max: 99}), {maxLength: 5}), {nil: null})
  .map((cuts) => {
    if (!cuts) return [];
    const bounds = [0, ...cuts.sort((a, b) => a - b), 100];
    return bounds.slice(1).map((to, i) => ({id: `l${i}`, from: bounds[i] ?? 0, to, title: `Level ${i}`}));
  });

/**
 * A valid instrument: 1 to 4 deep, on up to 3 scales of any spacing and sign,
 * with or without "na" and "dk", mirrored and weighted items, dialogies, texts
 * and choices, and any `minAnswered`.
 */
export const instrumentArb: fc.Arbitrary<Instrument> = shape(
  {
    schema: fc.constant('coop-elements/instrument/1' as const),
    id: fc.constantFrom('random', 'other_one'),
    version: fc.constantFrom('1.0.0', '2.3.14'),
    locale: fc.constant('fr'),
    title: text,
    source: fc.constant({author: 'fast-check', licence: 'CC0', about: 'Random'}),
    scales: fc
      .tuple(scaleArb, scaleArb, scaleArb)
      .map((scales) => Object.fromEntries(scales.map((s, i) => [SCALES[i]!, s] as const))),
    tree: treeArb,
    levels: levelsArb,
    missing: fc.integer({min: 1, max: 20}).map((n) => ({minAnswered: n / 20})),
  },
  ['schema', 'id', 'version', 'locale', 'title', 'source', 'scales', 'tree', 'levels'],
);

const intensity = fc.integer({min: 0, max: 10});
const relation = fc.constantFrom('complementary' as const, 'competing' as const, 'antagonistic' as const);

/** Whole, partial or with a relation alone, never empty: an empty answer is an absent one. */
const dialogyAnswerArb: fc.Arbitrary<DialogyAnswer> = fc.oneof(
  shape({a: intensity, b: intensity, relation}, ['a', 'b']),
  shape({a: intensity, b: intensity, relation}, []).filter((answer) => Object.keys(answer).length > 0),
);

function answerArb({scales}: Instrument, item: Item): fc.Arbitrary<Answer> {
  switch (item.type) {
    case 'rating': {
      const {options, na = true, dk = false} = scales[item.scale]!;
      const value = fc.constantFrom(...options.map((option) => option.value));
      const states = [...(na ? ['na'] : []), ...(dk ? ['dk'] : [])];
      return states.length > 0 ? fc.oneof({arbitrary: value, weight: 4}, fc.constantFrom(...states)) : value;
    }
    case 'dialogy':
      return fc.oneof({arbitrary: dialogyAnswerArb, weight: 4}, fc.constant('na'));
    case 'text':
      return text;
    case 'choice':
      return fc.constantFrom(...item.options.map(({value}) => value));
    case 'choices':
      return fc.subarray(
        item.options.map(({value}) => value),
        {minLength: 1},
      );
  }
}

/** Valid answers to this instrument, any of them absent; sometimes none is. */
export function answersArb(instrument: Instrument): fc.Arbitrary<Answers> {
  const model = Object.fromEntries(itemsOf(instrument.tree).map((item) => [item.id, answerArb(instrument, item)]));
  const partial = shape<Answers, string>(model, []) as fc.Arbitrary<Answers>;
  return fc.oneof({arbitrary: partial, weight: 3}, {arbitrary: shape(model, Object.keys(model)), weight: 1});
}

/** An instrument with answers to it. */
export const answeredArb: fc.Arbitrary<[Instrument, Answers]> = instrumentArb.chain((instrument) =>
  fc.tuple(fc.constant(instrument), answersArb(instrument)),
);
