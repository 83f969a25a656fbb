import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {checkAnswers} from '../../../src/core/parse/answers.js';
import {CoopError, type CoopErrorCode} from '../../../src/core/error.js';
import {hashInstrument} from '../../../src/core/hash.js';
import {parseGuide, parseInstrument, parseResponse, parseResponses} from '../../../src/core/parse/parse.js';
import {createResponse} from '../../../src/core/response.js';
import type {Instrument} from '../../../src/core/schema.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {en} from '../../../src/instruments/ptce/en.js';
import {answeredArb} from '../arbitraries.js';

type Json = Record<string, unknown>;

const two = [
  {value: 0, label: 'No'},
  {value: 1, label: 'Yes'},
];
const pole = {title: 'Pole', text: 'One logic'};

/** Every kind of item, every optional key, and a whole translation. */
const instrument: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'small',
  version: '1.0.0',
  locale: 'en',
  title: 'Small',
  source: {author: 'us', licence: 'CC0', about: 'For this test', url: 'https://example.org/'},
  scales: {s: {options: [{...two[0]!, help: 'Not yet.'}, two[1]!], na: false, dk: true}},
  tree: [
    {
      id: 'a',
      title: 'Decision',
      help: 'How we decide.',
      weight: 2,
      children: [
        {id: 'a1', title: 'Together', children: [{type: 'rating', id: 'q1', text: 'All decide.', scale: 's'}]},
        {type: 'dialogy', id: 'd1', title: 'Unity', a: pole, b: pole, signals: {a: 'Too much', b: 'Too little'}},
      ],
    },
    {type: 'choice', id: 'c1', text: 'Which?', options: [{value: 'x', label: 'X'}]},
    {type: 'choices', id: 'c2', text: 'Which ones?', options: ['x', 'y'].map((value) => ({value, label: value}))},
    {type: 'text', id: 't1', text: 'Why?', help: 'In a word.'},
  ],
  levels: [
    {id: 'low', from: 0, to: 50, title: 'Low', text: 'It begins.'},
    {id: 'high', from: 50, to: 100, title: 'High'},
  ],
  missing: {minAnswered: 0.6},
  locales: {
    fr: {
      title: 'Petit',
      about: 'Pour cet essai',
      scales: {s: [{label: 'Non', help: 'Pas encore.'}, {label: 'Oui'}]},
      levels: {low: {title: 'Bas', text: 'Cela commence.'}, high: {title: 'Haut'}},
      tree: {
        a: {title: 'Décision', help: 'Comment nous décidons.'},
        a1: {title: 'Ensemble'},
        q1: {text: 'Tous décident.'},
        d1: {title: 'Unité', a: pole, b: pole, signals: {a: 'Trop', b: 'Trop peu'}},
        c1: {text: 'Lequel ?', options: [{value: 'x', label: 'X'}]},
        c2: {text: 'Lesquels ?', options: ['x', 'y'].map((value) => ({value, label: value}))},
        t1: {text: 'Pourquoi ?', help: 'En un mot.'},
      },
    },
  },
};

const response = {
  schema: 'coop-elements/response/1' as const,
  id: '01970f2e-8a00-7cc3-9f5b-0123456789ab',
  instrument: {id: 'small', version: '1.0.0', hash: hashInstrument(instrument)},
  locale: 'fr-CA',
  mode: 'self' as const,
  startedAt: '2026-03-31T14:05:00Z',
  completedAt: '2026-03-31T14:45:30.123Z',
  answers: {q1: 'dk', d1: {a: 3, relation: 'competing'}, c1: 'x', c2: ['y'], t1: 'Because'},
  comments: {q1: 'Not sure'},
  project: {territory: 'Here'},
  group: 'Tuesday’s',
  replaces: '01970f2e-8a00-7cc3-9f5b-ba9876543210',
};

/** A copy with the value at these keys replaced. */
function edited(data: unknown, keys: readonly (string | number)[], value: unknown): Json {
  const copy = structuredClone(data) as Json;
  const parent = keys.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy);
  parent[keys.at(-1)!] = value;
  return copy;
}

/** A copy without the key that these lead to. */
function without(data: unknown, ...keys: (string | number)[]): Json {
  const copy = structuredClone(data) as Json;
  const parent = keys.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy);
  delete parent[keys.at(-1)!];
  return copy;
}

/** A copy with the piece of JSON at these keys written out as it is given. */
function written(data: unknown, keys: readonly (string | number)[], json: string): unknown {
  return JSON.parse(JSON.stringify(edited(data, keys, '@')).replace('"@"', json));
}

function refusalOf(read: () => unknown): CoopError {
  try {
    read();
  } catch (error) {
    if (error instanceof CoopError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

interface Refusal {
  name: string;
  input: unknown;
  code: CoopErrorCode;
  path: string;
  /** A part of the sentence that says how to mend it. */
  mend: string;
}

function itRefuses(read: (input: unknown) => unknown, refusals: readonly Refusal[]): void {
  for (const {name, input, code, path, mend} of refusals)
    it(`refuses ${name}`, () => {
      const error = refusalOf(() => read(input));
      expect({code: error.code, path: error.path}).to.deep.equal({code, path});
      expect(error.message).to.include(`${path}: `).and.to.include(mend);
      expect(error.issues[0]).to.include({code, path});
    });
}

/** A tree this many levels deep, the item included. */
function nested(depth: number): unknown {
  const item = {type: 'text', id: 'leaf', text: 'Why?'};
  return Array.from({length: depth - 1}).reduce<unknown>(
    (child, _, i) => ({id: `n${i}`, title: 'N', children: [child]}),
    item,
  );
}

class Answered {
  q1 = 1;
}
const cycle: Json = {...instrument};
cycle.tree = [{id: 'a', title: 'A', children: [cycle]}];
const list: unknown[] = [];
list.push(list);

/** What is no plain data, or too much of it: refused before any schema, whatever is read. */
const plainRefusals = (valid: object, key: string, at: readonly (string | number)[], path: string): Refusal[] => [
  ...['__proto__', 'constructor', 'prototype'].flatMap((hostile): Refusal[] => [
    {
      name: `the key "${hostile}" on top`,
      input: JSON.parse(JSON.stringify(valid).replace('{', `{"${hostile}":{"polluted":true},`)) as unknown,
      code: 'hostile-key',
      path: `$.${hostile}`,
      mend: 'rename it',
    },
    {
      name: `the key "${hostile}" deeper down`,
      input: written(valid, at, `{"${hostile}":1}`),
      code: 'hostile-key',
      path: `${path}.${hostile}`,
      mend: 'rename it',
    },
    {
      name: `the key "${hostile}" in a list`,
      input: written(valid, at, `[[],{"x":{"${hostile}":null}}]`),
      code: 'hostile-key',
      path: `${path}[1].x.${hostile}`,
      mend: 'rename it',
    },
  ]),
  ...[NaN, Infinity, -Infinity].map((value): Refusal => ({
    name: `${value}`,
    input: edited(valid, at, value),
    code: 'not-finite',
    path,
    mend: `Found ${value}; give a finite number`,
  })),
  ...(
    [
      ['undefined', undefined, 'leave out keys that have no value'],
      ['a function', () => 1, 'Found a function; give plain JSON data'],
      ['a symbol', Symbol('s'), 'Found a symbol; give plain'],
      ['a bigint', 1n, 'Found a bigint; give plain'],
      ['a Date', new Date(0), 'Found a Date; give plain'],
      ['a Map', new Map([['q1', 1]]), 'Found a Map; give plain'],
      ['a Set', new Set([1]), 'Found a Set; give plain'],
      ['a typed array', new Float64Array(2), 'Found a Float64Array; give plain'],
      ['an instance of a class', new Answered(), 'Found a Answered; give plain'],
      ['an object that inherits its keys', Object.create({q1: 1}) as unknown, 'give plain'],
      ['a list with a hole', new Array(1), 'leave out keys that have no value'],
    ] as const
  ).map(([name, value, mend]): Refusal => ({
    name,
    input: {...valid, [key]: value},
    code: 'not-plain-data',
    path: name === 'a list with a hole' ? `$.${key}[0]` : `$.${key}`,
    mend,
  })),
  {
    name: 'a list that holds itself',
    input: {...valid, [key]: list},
    code: 'cycle',
    path: `$.${key}[0]`,
    mend: 'give a tree',
  },
  {
    name: 'a getter that throws',
    input: {
      ...valid,
      get [key]() {
        throw new Error('mine');
      },
    },
    code: 'not-plain-data',
    path: `$.${key}`,
    mend: 'Reading it failed (Error: mine); give plain JSON data',
  },
  {
    name: 'more than 256 KiB in one text',
    input: {...valid, [key]: 'x'.repeat(256 * 1024)},
    code: 'too-large',
    path: `$.${key}`,
    mend: 'More than 256 KiB of JSON; split it',
  },
  {
    name: 'more than 256 KiB of two-byte letters',
    input: {...valid, [key]: 'é'.repeat(128 * 1024)},
    code: 'too-large',
    path: `$.${key}`,
    mend: 'shorten its texts',
  },
  {
    name: 'a gigabyte of text, at once',
    input: {...valid, [key]: 'x'.repeat(2 ** 28)},
    code: 'too-large',
    path: `$.${key}`,
    mend: 'split it',
  },
  {
    name: 'a hundred thousand nestings, without exhausting the stack',
    input: {...valid, [key]: Array.from({length: 1e5}).reduce((inner) => [inner], 0)},
    code: 'too-deep',
    path: `$.${key}${'[0]'.repeat(63)}`,
    mend: 'Nested more than 64 deep; flatten it',
  },
];

describe('parseInstrument', () => {
  it('takes an instrument that uses everything, as it is', () => {
    expect(parseInstrument(instrument)).to.deep.equal(instrument);
  });

  it('takes ptce with its English, as they are', () => {
    const whole = {...ptce, locales: {en}};
    expect(parseInstrument(whole)).to.deep.equal(whole);
  });

  itGivesACopy(parseInstrument, instrument);

  it('takes an object that stands in two places: it is no cycle', () => {
    const shared = {...instrument, scales: {s: instrument.scales.s, other: instrument.scales.s}};
    expect(parseInstrument(without(shared, 'locales')).scales.other).to.deep.equal(instrument.scales.s);
  });

  it('takes an object without a prototype', () => {
    expect(parseInstrument(Object.assign(Object.create(null), instrument))).to.deep.equal(instrument);
  });

  // 16 levels, the item being one of them.
  it('takes a tree that is 16 deep', () => {
    const deep = {...without(instrument, 'locales'), tree: [nested(16)]};
    expect(parseInstrument(deep)).to.deep.equal(deep);
  });

  describe('refuses what is no plain data:', () => {
    itRefuses(parseInstrument, [
      ...plainRefusals(instrument, 'title', ['tree', 0, 'children', 0, 'title'], '$.tree[0].children[0].title'),
      {
        name: 'a cycle',
        input: cycle,
        code: 'cycle',
        path: '$.tree[0].children[0]',
        mend: 'contains itself; give a tree',
      },
    ]);
  });

  describe('refuses another shape:', () => {
    const schema = 'give "coop-elements/instrument/1"';
    const whole = 'give an object, a whole instrument';
    itRefuses(parseInstrument, [
      {name: 'null', input: null, code: 'invalid', path: '$', mend: whole},
      {name: 'a text', input: 'ptce', code: 'invalid', path: '$', mend: `Found "ptce"; ${whole}`},
      {name: 'a list', input: [instrument], code: 'invalid', path: '$', mend: `Found a list; ${whole}`},
      {name: 'nothing in it', input: {}, code: 'invalid', path: '$.schema', mend: `It is missing; ${schema}`},
      {name: 'a response', input: response, code: 'invalid', path: '$.schema', mend: schema},
      {
        name: 'a version 0',
        input: edited(instrument, ['schema'], 'coop-elements/instrument/0'),
        code: 'invalid',
        path: '$.schema',
        mend: schema,
      },
      {
        name: 'words around the schema',
        input: edited(instrument, ['schema'], ' coop-elements/instrument/1'),
        code: 'invalid',
        path: '$.schema',
        mend: schema,
      },
      ...['2', '10', '9'.repeat(400)].map((version): Refusal => ({
        name: `a newer schema (${version.slice(0, 3)})`,
        input: {schema: `coop-elements/instrument/${version}`, whatever: 'it holds'},
        code: 'newer-schema',
        path: '$.schema',
        mend: 'written by a newer coop-elements; update the library',
      })),
    ]);
  });

  describe('refuses too much:', () => {
    const items = (n: number) => ({
      ...instrument,
      tree: [{id: 'a', title: 'A', children: Array.from({length: n}, () => ({}))}],
    });
    itRefuses(parseInstrument, [
      {
        name: 'a tree 17 deep',
        input: {...instrument, tree: [nested(17)]},
        code: 'too-deep',
        path: `$.tree${'[0].children'.repeat(16)}`,
        mend: 'more than 16 deep; flatten it',
      },
      {
        name: 'a branch 17 deep, though it has no child',
        input: edited(
          {...instrument, tree: [nested(16)]},
          ['tree', ...Array.from({length: 15}).flatMap(() => [0, 'children'])],
          [{id: 'x', title: 'X', children: []}],
        ),
        code: 'too-deep',
        path: `$.tree${'[0].children'.repeat(16)}`,
        mend: 'flatten it',
      },
      {
        name: '5,001 items',
        input: items(5001),
        code: 'too-many-items',
        path: '$.tree[0].children[5000]',
        mend: 'split the questionnaire',
      },
    ]);

    it('5,000 items are not too many', () => {
      expect(refusalOf(() => parseInstrument(items(5000))).code).to.equal('invalid');
    });

    // {"x":"…"} with a text of 256 KiB − 10 bytes is 256 KiB in all; sizes are counted to within a few bytes.
    it('256 KiB are not too much', () => {
      const almost = {...instrument, title: 'x'.repeat(256 * 1024 - 4000)};
      expect(parseInstrument(almost).title).to.have.lengthOf(256 * 1024 - 4000);
    });
  });

  describe('refuses what is in no instrument:', () => {
    const at = ['tree', 0, 'children', 0, 'children', 0] as const;
    const path = '$.tree[0].children[0].children[0]';
    const id = 'give an id, as "a1_2"';
    itRefuses(parseInstrument, [
      ...['constructor', 'total'].map((word): Refusal => ({
        name: `the reserved id "${word}"`,
        input: edited(instrument, [...at, 'id'], word),
        code: 'invalid',
        path: `${path}.id`,
        mend: `Found "${word}"; give another word: this one is reserved`,
      })),
      ...['', 'Q1', '1q', 'q-1', 'q 1', 'q.1', 'é1', '_q', 'toString', 'x'.repeat(64), 'q1\n'].map((bad): Refusal => ({
        name: `the id ${JSON.stringify(bad.slice(0, 10))}`,
        input: edited(instrument, [...at, 'id'], bad),
        code: 'invalid',
        path: `${path}.id`,
        mend: id,
      })),
      {
        name: 'a branch’s bad id',
        input: edited(instrument, ['tree', 0, 'id'], 'A'),
        code: 'invalid',
        path: '$.tree[0].id',
        mend: id,
      },
      {
        name: 'an id used twice',
        input: edited(instrument, [...at, 'id'], 't1'),
        code: 'duplicate-id',
        path: '$.tree[3].id',
        mend: '"t1" is used twice; rename one',
      },
      {
        name: 'a branch named as an item',
        input: edited(instrument, ['tree', 0, 'id'], 'q1'),
        code: 'duplicate-id',
        path: `${path}.id`,
        mend: 'unique over the tree',
      },
      {
        name: 'a level’s id used twice',
        input: edited(instrument, ['levels', 1, 'id'], 'low'),
        code: 'duplicate-id',
        path: '$.levels[1].id',
        mend: 'rename one',
      },
      {
        name: 'a choice offered twice',
        input: edited(instrument, ['tree', 2, 'options', 1, 'value'], 'x'),
        code: 'duplicate-id',
        path: '$.tree[2].options[1].value',
        mend: 'rename one',
      },
      {
        name: 'an unknown scale',
        input: edited(instrument, [...at, 'scale'], 'z'),
        code: 'unknown-scale',
        path: `${path}.scale`,
        mend: 'There is no scale "z"; use "s"',
      },
      {
        name: 'a scale by an inherited name',
        input: edited(instrument, [...at, 'scale'], 'valueof'),
        code: 'unknown-scale',
        path: `${path}.scale`,
        mend: 'use "s"',
      },
      {
        name: 'no scale at all',
        input: edited(instrument, ['scales'], {}),
        code: 'unknown-scale',
        path: `${path}.scale`,
        mend: 'describe it under "scales"',
      },
      {
        name: 'options that descend',
        input: edited(instrument, ['scales', 's', 'options', 1, 'value'], -1),
        code: 'out-of-range',
        path: '$.scales.s.options[1].value',
        mend: 'Found -1 after 0; order options from the least value',
      },
      {
        name: 'options of one value',
        input: edited(instrument, ['scales', 's', 'options', 1, 'value'], 0),
        code: 'out-of-range',
        path: '$.scales.s.options[1].value',
        mend: 'order options',
      },
      {
        name: 'a single option',
        input: edited(instrument, ['scales', 's', 'options'], [two[0]]),
        code: 'out-of-range',
        path: '$.scales.s.options',
        mend: 'give at least 2 entries',
      },
      {
        name: '102 options',
        input: edited(
          instrument,
          ['scales', 's', 'options'],
          Array.from({length: 102}, (_, value) => ({value, label: 'x'})),
        ),
        code: 'out-of-range',
        path: '$.scales.s.options',
        mend: 'give at most 101 entries',
      },
      {
        name: 'levels that start late',
        input: edited(instrument, ['levels', 0, 'from'], 1),
        code: 'levels',
        path: '$.levels[0]',
        mend: 'make this one start at 0',
      },
      {
        name: 'a gap between levels',
        input: edited(instrument, ['levels', 1, 'from'], 51),
        code: 'levels',
        path: '$.levels[1]',
        mend: 'make this one start at 50',
      },
      {
        name: 'levels that overlap',
        input: edited(instrument, ['levels', 1, 'from'], 49),
        code: 'levels',
        path: '$.levels[1]',
        mend: 'start at 50',
      },
      {
        name: 'a level that ends where it starts',
        input: edited(instrument, ['levels', 0, 'to'], 0),
        code: 'levels',
        path: '$.levels[0]',
        mend: 'end above',
      },
      {
        name: 'levels that end early',
        input: edited(instrument, ['levels', 1, 'to'], 99),
        code: 'levels',
        path: '$.levels[1].to',
        mend: 'make this last one end there',
      },
      {
        name: 'a level over 100',
        input: edited(instrument, ['levels', 1, 'to'], 101),
        code: 'out-of-range',
        path: '$.levels[1].to',
        mend: 'give at most 100',
      },
      {
        name: 'an empty tree',
        input: edited(instrument, ['tree'], []),
        code: 'out-of-range',
        path: '$.tree',
        mend: 'give at least 1 entries',
      },
      {
        name: 'a branch without children',
        input: edited(instrument, ['tree', 0, 'children'], []),
        code: 'out-of-range',
        path: '$.tree[0].children',
        mend: 'at least 1',
      },
      {
        name: 'null for a child',
        input: edited(instrument, ['tree', 1], null),
        code: 'invalid',
        path: '$.tree[1]',
        mend: 'Found null; give an object.',
      },
      {
        name: 'a child without a type',
        input: without(instrument, 'tree', 3, 'type'),
        code: 'invalid',
        path: '$.tree[3].type',
        mend: 'It is missing; give a type of item',
      },
      {
        name: 'an unknown type',
        input: edited(instrument, ['tree', 3, 'type'], 'slider'),
        code: 'invalid',
        path: '$.tree[3].type',
        mend: '"rating", "dialogy", "choice", "choices" or "text"',
      },
      {
        name: 'an empty statement',
        input: edited(instrument, [...at, 'text'], ''),
        code: 'out-of-range',
        path: `${path}.text`,
        mend: 'a text that is not empty',
      },
      {
        name: 'a weight of 1001',
        input: edited(instrument, [...at, 'weight'], 1001),
        code: 'out-of-range',
        path: `${path}.weight`,
        mend: 'give at most 1000',
      },
      {
        name: 'a weight of 1.5',
        input: edited(instrument, [...at, 'weight'], 1.5),
        code: 'invalid',
        path: `${path}.weight`,
        mend: 'give a whole number',
      },
      {
        name: '"yes" for reverse',
        input: edited(instrument, [...at, 'reverse'], 'yes'),
        code: 'invalid',
        path: `${path}.reverse`,
        mend: 'give true or false',
      },
      {
        name: 'minAnswered 0',
        input: edited(instrument, ['missing', 'minAnswered'], 0),
        code: 'out-of-range',
        path: '$.missing.minAnswered',
        mend: 'give more than 0',
      },
      {
        name: 'minAnswered over 1',
        input: edited(instrument, ['missing', 'minAnswered'], 50),
        code: 'out-of-range',
        path: '$.missing.minAnswered',
        mend: 'give at most 1',
      },
      {
        name: 'a half version',
        input: edited(instrument, ['version'], '1.0'),
        code: 'invalid',
        path: '$.version',
        mend: 'three numbers, as "1.0.0"',
      },
      {
        name: 'a bad language tag',
        input: edited(instrument, ['locale'], 'English'),
        code: 'invalid',
        path: '$.locale',
        mend: 'a language tag, as "fr"',
      },
      {
        name: 'a bad address',
        input: edited(instrument, ['source', 'url'], 'example'),
        code: 'invalid',
        path: '$.source.url',
        mend: 'an address, as "https://',
      },
      {
        name: 'no licence',
        input: without(instrument, 'source', 'licence'),
        code: 'invalid',
        path: '$.source.licence',
        mend: 'It is missing; give a text',
      },
      {
        name: 'an unknown key on top',
        input: {...instrument, author: 'me'},
        code: 'invalid',
        path: '$.author',
        mend: 'There is no key "author" here',
      },
      {
        name: 'an unknown key in a scale',
        input: edited(instrument, ['scales', 's', 'skip'], true),
        code: 'invalid',
        path: '$.scales.s.skip',
        mend: 'check its spelling or remove it',
      },
      {
        name: 'an unknown key in an option',
        input: edited(instrument, ['scales', 's', 'options', 0, 'color'], 'red'),
        code: 'invalid',
        path: '$.scales.s.options[0].color',
        mend: 'remove it',
      },
      {
        name: 'a key of another type of item',
        input: edited(instrument, ['tree', 3, 'weight'], 2),
        code: 'invalid',
        path: '$.tree[3].weight',
        mend: 'There is no key "weight" here',
      },
    ]);
  });

  describe('refuses an incomplete locale:', () => {
    const missing = (...keys: (string | number)[]): Refusal => ({
      name: `without ${keys.join('.')}`,
      input: without(instrument, 'locales', 'fr', ...keys),
      code: 'incomplete-locale',
      path: `$.locales.fr${keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`,
      mend: 'missing in "fr"; translate it, or leave the locale out',
    });
    const options = (value: unknown): Refusal => ({
      name: `with ${JSON.stringify(value)} for the choices "x" and "y"`,
      input: edited(instrument, ['locales', 'fr', 'tree', 'c2', 'options'], value),
      code: 'incomplete-locale',
      path: '$.locales.fr.tree.c2.options',
      mend: 'translate it',
    });
    itRefuses(parseInstrument, [
      missing('tree', 'q1', 'text'),
      missing('tree', 'a', 'title'),
      missing('tree', 'a', 'help'),
      missing('tree', 'd1', 'b'),
      missing('tree', 'd1', 'signals'),
      missing('tree', 'c2', 'options'),
      missing('tree', 't1', 'help'),
      missing('scales', 's', 0, 'help'),
      missing('levels', 'low', 'text'),
      {
        ...missing('levels', 'high', 'title'),
        name: 'without a level',
        input: without(instrument, 'locales', 'fr', 'levels', 'high'),
      },
      {
        ...missing('tree', 'q1', 'text'),
        name: 'without a statement',
        input: without(instrument, 'locales', 'fr', 'tree', 'q1'),
      },
      {
        ...missing('scales', 's', 1, 'label'),
        name: 'with too few options',
        input: edited(instrument, ['locales', 'fr', 'scales', 's'], [{label: 'Non', help: 'Pas encore.'}]),
      },
      options([{value: 'x', label: 'X'}]),
      options(['y', 'x'].map((value) => ({value, label: value}))),
      options(['x', 'z'].map((value) => ({value, label: value}))),
      {
        name: 'without its title',
        input: without(instrument, 'locales', 'fr', 'title'),
        code: 'invalid',
        path: '$.locales.fr.title',
        mend: 'It is missing; give a text',
      },
      {
        name: 'under a name that is no language tag',
        input: {...instrument, locales: {FR_fr: instrument.locales!.fr}},
        code: 'invalid',
        path: '$.locales.FR_fr',
        mend: 'rename it, as "fr" or "fr-CA"',
      },
    ]);
  });

  // Whole, so that a person reads them: would an author know what to do?
  describe('tells an author, word for word,', () => {
    const at = ['tree', 0, 'children', 0, 'children', 0] as const;
    const q1 = instrument.tree[0]!;
    const cases: {name: string; input: unknown; messages: string[]}[] = [
      {
        name: 'that a title is missing deep in the tree',
        input: without(instrument, 'tree', 0, 'children', 0, 'title'),
        messages: ['$.tree[0].children[0].title: It is missing; give a text.'],
      },
      {
        name: 'that a key is misspelt',
        input: edited(without(instrument, ...at, 'text'), [...at, 'txet'], 'All decide.'),
        messages: [
          '$.tree[0].children[0].children[0].text: It is missing; give a text.',
          '$.tree[0].children[0].children[0].txet: There is no key "txet" here; check its spelling or remove it.',
        ],
      },
      {
        name: 'that a weight is a text',
        input: edited(instrument, [...at, 'weight'], '2'),
        messages: ['$.tree[0].children[0].children[0].weight: Found "2"; give a number, without quotation marks.'],
      },
      {
        name: 'that a weight is 0',
        input: edited(instrument, ['tree', 0, 'weight'], 0),
        messages: ['$.tree[0].weight: Found 0; give at least 1.'],
      },
      {
        name: 'that a type is misspelt',
        input: edited(instrument, [...at, 'type'], 'ratng'),
        messages: [
          '$.tree[0].children[0].children[0].type: Found "ratng"; give a type of item, "rating", "dialogy", "choice", "choices" or "text", or "children" to make it a branch.',
        ],
      },
      {
        name: 'everything at once, in the order of the file',
        input: {
          ...instrument,
          tree: [
            {...q1, weight: -1},
            {type: 'rating', id: 'Q', text: 'T', scale: 's'},
          ],
          levels: {},
        },
        messages: [
          '$.tree[0].weight: Found -1; give at least 1.',
          '$.tree[1].id: Found "Q"; give an id, as "a1_2": a small letter, then small letters, digits and "_", at most 63 in all.',
          '$.levels: Found an object; give a list.',
        ],
      },
    ];
    for (const {name, input, messages} of cases)
      it(name, () => {
        const error = refusalOf(() => parseInstrument(input));
        expect(error.issues.map(({path, message}) => `${path}: ${message}`)).to.deep.equal(messages);
        expect(error.message).to.equal(messages[0]);
      });
  });

  it('quotes no more than 40 characters of what it found', () => {
    const error = refusalOf(() => parseInstrument({...instrument, version: 'x'.repeat(100_000)}));
    expect(error.message).to.equal(`$.version: Found "${'x'.repeat(40)}…"; give three numbers, as "1.0.0".`);
  });
});

describe('parseResponse', () => {
  const read = (input: unknown) => parseResponse(input, instrument);

  it('takes a whole response, as it is', () => expect(read(response)).to.deep.equal(response));

  it('takes an empty one that was just started', () => {
    const started = createResponse(instrument, 'fr', 'mutual');
    expect(read(started)).to.deep.equal(started);
  });

  itGivesACopy(read, response);

  it('takes any valid answers to any instrument', () => {
    fc.assert(
      fc.property(answeredArb, ([any, answers]) => {
        const filled = {...createResponse(any, 'fr', 'self'), answers};
        expect(parseResponse(filled, any)).to.deep.equal(filled);
        expect(parseResponse(filled)).to.deep.equal(filled);
      }),
      {numRuns: 300},
    );
  });

  it('checks only the shape of answers without the instrument', () => {
    const unknown = edited(response, ['answers'], {z9: 12, d1: {b: 10}});
    expect(parseResponse(unknown)).to.deep.equal(unknown);
  });

  describe('refuses what is no plain data:', () =>
    itRefuses(read, plainRefusals(response, 'group', ['answers', 'd1'], '$.answers.d1')));

  describe('refuses what is in no response:', () => {
    const schema = 'give "coop-elements/response/1"';
    const uuid = 'give a UUID of version 7';
    const time = 'give a time in UTC, as "2026-03-31T14:05:00Z"';
    itRefuses(read, [
      {name: 'null', input: null, code: 'invalid', path: '$', mend: 'Found null; give an object, a whole response'},
      {name: 'nothing in it', input: {}, code: 'invalid', path: '$.schema', mend: `It is missing; ${schema}`},
      {name: 'an instrument', input: instrument, code: 'invalid', path: '$.schema', mend: schema},
      {
        name: 'a newer schema',
        input: edited(response, ['schema'], 'coop-elements/response/2'),
        code: 'newer-schema',
        path: '$.schema',
        mend: 'update the library on this page',
      },
      {
        name: 'no id',
        input: without(response, 'id'),
        code: 'invalid',
        path: '$.id',
        mend: 'It is missing; give a text',
      },
      {
        name: 'a UUID of version 4',
        input: edited(response, ['id'], '9b2e7f0a-1c3d-4e5f-8a6b-0123456789ab'),
        code: 'invalid',
        path: '$.id',
        mend: uuid,
      },
      {
        name: 'a UUID in braces',
        input: edited(response, ['id'], `{${response.id}}`),
        code: 'invalid',
        path: '$.id',
        mend: uuid,
      },
      ...['', '9b2e7f0a-1c3d-4e5f-8a6b-0123456789ab', `{${response.id}}`].map((id) => ({
        name: `"${id}" for what it replaces`,
        input: edited(response, ['replaces'], id),
        code: 'invalid' as const,
        path: '$.replaces',
        mend: uuid,
      })),
      {
        name: 'a whole response for what it replaces',
        input: edited(response, ['replaces'], {id: response.replaces}),
        code: 'invalid',
        path: '$.replaces',
        mend: 'Found an object; give a text',
      },
      {
        name: 'itself for what it replaces',
        input: edited(response, ['replaces'], response.id),
        code: 'invalid',
        path: '$.replaces',
        mend: 'It replaces itself; give the id of the response before it, or remove this key.',
      },
      {
        name: 'a bad hash',
        input: edited(response, ['instrument', 'hash'], 'ABC'),
        code: 'invalid',
        path: '$.instrument.hash',
        mend: 'give 16 hexadecimal digits',
      },
      {
        name: 'a bad mode',
        input: edited(response, ['mode'], 'other'),
        code: 'invalid',
        path: '$.mode',
        mend: 'give "self", "external", "mutual" or "group"',
      },
      ...[
        'yesterday',
        '2026-03-31',
        '2026-03-31T14:05:00',
        '2026-03-31T14:05:00+02:00',
        '2026-02-30T14:05:00Z',
        '2026-03-31T25:00:00Z',
        '1774965900000',
      ].map((bad): Refusal => ({
        name: `the time ${bad}`,
        input: edited(response, ['startedAt'], bad),
        code: 'invalid',
        path: '$.startedAt',
        mend: time,
      })),
      {
        name: 'a number for a time',
        input: edited(response, ['completedAt'], 1774965900000),
        code: 'invalid',
        path: '$.completedAt',
        mend: 'give a text',
      },
      {
        name: 'a name',
        input: {...response, name: 'Jo'},
        code: 'invalid',
        path: '$.name',
        mend: 'There is no key "name" here',
      },
      {
        name: 'null for an optional key',
        input: {...response, completedAt: null},
        code: 'invalid',
        path: '$.completedAt',
        mend: 'give a text',
      },
      {
        name: 'a list of answers',
        input: edited(response, ['answers'], [1]),
        code: 'invalid',
        path: '$.answers',
        mend: 'Found a list; give an object',
      },
      {
        name: 'true for an answer',
        input: edited(response, ['answers', 'q1'], true),
        code: 'invalid',
        path: '$.answers.q1',
        mend: 'Found true; give a number, a text, a list or an object',
      },
      {
        name: 'null for an answer',
        input: edited(response, ['answers', 'q1'], null),
        code: 'invalid',
        path: '$.answers.q1',
        mend: 'Found null; give a number',
      },
      {
        name: 'an intensity of 11',
        input: edited(response, ['answers', 'd1', 'a'], 11),
        code: 'out-of-range',
        path: '$.answers.d1.a',
        mend: 'Found 11; give at most 10',
      },
      {
        name: 'half an intensity',
        input: edited(response, ['answers', 'd1', 'a'], 0.5),
        code: 'invalid',
        path: '$.answers.d1.a',
        mend: 'give a whole number',
      },
      {
        name: 'a third pole',
        input: edited(response, ['answers', 'd1', 'c'], 3),
        code: 'invalid',
        path: '$.answers.d1.c',
        mend: 'There is no key "c" here',
      },
      {
        name: 'an empty comment',
        input: edited(response, ['comments', 'q1'], ''),
        code: 'out-of-range',
        path: '$.comments.q1',
        mend: 'a text that is not empty',
      },
      {
        name: 'a comment on no item',
        input: edited(response, ['comments', 'z'], 'Hm'),
        code: 'unknown-item',
        path: '$.comments.z',
        mend: 'has no item "z"; remove this comment',
      },
      {
        name: 'a comment on a branch',
        input: edited(response, ['comments', 'a1'], 'Hm'),
        code: 'unknown-item',
        path: '$.comments.a1',
        mend: 'remove',
      },
    ]);
  });

  describe('refuses another questionnaire’s:', () => {
    const elsewhere = (part: object): unknown => ({...response, instrument: {...response.instrument, ...part}});
    const mismatch = {
      code: 'instrument-mismatch',
      path: '$.instrument',
      mend: 'open it with the questionnaire it was written for',
    } as const;
    itRefuses(read, [
      {name: 'another id', input: elsewhere({id: 'other'}), ...mismatch},
      {name: 'another version', input: elsewhere({version: '1.0.1'}), ...mismatch},
      {name: 'another hash', input: elsewhere({hash: '0123456789abcdef'}), ...mismatch},
    ]);

    it('an edited text is another questionnaire', () => {
      const rephrased = edited(
        instrument,
        ['tree', 0, 'children', 0, 'children', 0, 'text'],
        'Nobody decides.',
      ) as unknown as Instrument;
      const error = refusalOf(() => parseResponse(response, rephrased));
      expect(error).to.include({code: 'instrument-mismatch', path: '$.instrument'});
    });
  });
});

describe('parseResponses', () => {
  const read = (input: unknown) => parseResponses(input, instrument);
  const hollow: unknown[] = [response];
  hollow.length = 2;

  it('takes a list of responses, or an empty one, and gives copies', () => {
    const input = [response, {...response, answers: {}}];
    const found = read(input);
    expect(found).to.deep.equal(input);
    expect(found[0]).not.to.equal(input[0]);
    expect(read([])).to.deep.equal([]);
  });

  it('checks only their shape without the instrument', () => {
    expect(parseResponses([{...response, answers: {z9: 1}}])[0]!.answers).to.deep.equal({z9: 1});
  });

  it('takes more together than one may weigh', () => {
    const comments = {q1: 'x'.repeat(10_000)};
    expect(read(Array.from({length: 30}, () => ({...response, comments})))).to.have.length(30);
  });

  describe('refuses, and says of which', () =>
    itRefuses(read, [
      {
        name: 'one response',
        input: response,
        code: 'invalid',
        path: '$',
        mend: 'Found an object; give a list of responses',
      },
      {name: 'nothing', input: null, code: 'invalid', path: '$', mend: 'Found null; give a list of responses'},
      {name: 'a text', input: 'all', code: 'invalid', path: '$', mend: 'Found "all"; give a list of responses'},
      {name: 'a hole', input: hollow, code: 'not-plain-data', path: '$[1]', mend: 'give plain JSON data'},
      {
        name: 'the second one’s answer',
        input: [response, edited(response, ['answers'], {q1: 7})],
        code: 'out-of-range',
        path: '$[1].answers.q1',
        mend: 'Found 7',
      },
      {
        name: 'another questionnaire’s',
        input: [response, response, edited(response, ['instrument', 'id'], 'other')],
        code: 'instrument-mismatch',
        path: '$[2].instrument',
        mend: 'open it with the questionnaire it was written for',
      },
    ]));

  it('tells every place of the first that is refused', () => {
    const twice = edited(edited(response, ['mode'], 'friend'), ['startedAt'], 'hier');
    const {issues} = refusalOf(() => read([response, twice, null]));
    expect(issues.map(({path}) => path)).to.have.members(['$[1].mode', '$[1].startedAt']);
  });
});

describe('parseGuide', () => {
  const read = (input: unknown) => parseGuide(input, instrument);
  const guide = {
    schema: 'coop-elements/guide/1',
    instrument: 'small',
    locale: 'fr',
    nodes: {
      a1: {question: 'Qui décide ?', steps: ['Relire.', 'Choisir.'], resources: ['us', 'them']},
      d1: {steps: ['Dire.', 'Écouter.'], resources: ['us']},
    },
    differences: {a1: 'Que voyez-vous ?'},
    between: [{nodes: ['a1', 'd1'], question: 'Que fait l’un à l’autre ?'}],
    mandate: 'd1',
    supports: {near: {title: 'Tout près', offers: ['Écouter.'], resources: ['us']}},
    resources: {us: {title: 'Nous', text: 'Ici.', url: 'https://example.org/'}, them: {title: 'Eux', text: 'Là.'}},
  };

  it('takes a whole guide, and one that leads on from nothing', () => {
    expect(read(guide)).to.deep.equal(guide);
    const {differences: _, between: _between, mandate: _mandate, supports: _supports, ...least} = guide;
    expect(read({...least, nodes: {}, resources: {}})).to.deep.include({nodes: {}});
  });

  itGivesACopy(read, guide);

  describe('refuses what is no plain data:', () =>
    itRefuses(read, plainRefusals(guide, 'locale', ['nodes', 'a1'], '$.nodes.a1')));

  describe('refuses what is in no guide:', () =>
    itRefuses(read, [
      {name: 'a list', input: [guide], code: 'invalid', path: '$', mend: 'Found a list; give an object, a whole guide'},
      {
        name: 'no schema',
        input: without(guide, 'schema'),
        code: 'invalid',
        path: '$.schema',
        mend: 'give "coop-elements/guide/1"',
      },
      {
        name: 'a newer schema',
        input: edited(guide, ['schema'], 'coop-elements/guide/2'),
        code: 'newer-schema',
        path: '$.schema',
        mend: 'update the library',
      },
      {
        name: 'another instrument’s',
        input: edited(guide, ['instrument'], 'ptce'),
        code: 'instrument-mismatch',
        path: '$.instrument',
        mend: 'give the guide of this instrument',
      },
      {
        name: 'a node that is not there',
        input: edited(guide, ['nodes', 'z9'], guide.nodes.d1),
        code: 'unknown-node',
        path: '$.nodes.z9',
        mend: 'remove this lead',
      },
      {
        name: 'a difference of views on what is not there',
        input: edited(guide, ['differences', 'z9'], 'Que voyez-vous ?'),
        ...{code: 'unknown-node', path: '$.differences.z9', mend: 'remove this question'},
      },
      {
        name: 'a pair with what is not there',
        input: edited(guide, ['between', 0, 'nodes', 1], 'z9'),
        ...{code: 'unknown-node', path: '$.between[0].nodes[1]', mend: 'remove this pair'},
      },
      {
        name: 'a mandate of what is not there',
        input: edited(guide, ['mandate'], 'z9'),
        ...{code: 'unknown-node', path: '$.mandate', mend: 'remove this node'},
      },
      {
        name: 'a support by a resource that is not there',
        input: edited(guide, ['supports', 'near', 'resources'], ['gone']),
        ...{code: 'invalid', path: '$.supports.near.resources[0]', mend: 'add it to `resources`'},
      },
      {
        name: 'a resource that is not there',
        input: edited(guide, ['nodes', 'd1', 'resources'], ['gone']),
        code: 'invalid',
        path: '$.nodes.d1.resources[0]',
        mend: 'add it to `resources`',
      },
      {
        name: 'one step',
        input: edited(guide, ['nodes', 'd1', 'steps'], ['Dire.']),
        code: 'out-of-range',
        path: '$.nodes.d1.steps',
        mend: 'give',
      },
      {
        name: 'three steps',
        input: edited(guide, ['nodes', 'd1', 'steps'], ['1', '2', '3']),
        code: 'out-of-range',
        path: '$.nodes.d1.steps',
        mend: 'give',
      },
      {
        name: 'no resource',
        input: edited(guide, ['nodes', 'd1', 'resources'], []),
        code: 'out-of-range',
        path: '$.nodes.d1.resources',
        mend: 'give',
      },
      {
        name: 'three resources',
        input: edited(guide, ['nodes', 'd1', 'resources'], ['us', 'them', 'us']),
        code: 'out-of-range',
        path: '$.nodes.d1.resources',
        mend: 'give',
      },
      {
        name: 'an empty question',
        input: edited(guide, ['nodes', 'a1', 'question'], ''),
        code: 'out-of-range',
        path: '$.nodes.a1.question',
        mend: 'give',
      },
      {
        name: 'a step that is no text',
        input: edited(guide, ['nodes', 'a1', 'steps', 1], 5),
        code: 'invalid',
        path: '$.nodes.a1.steps[1]',
        mend: 'give',
      },
      {
        name: 'an address that is none',
        input: edited(guide, ['resources', 'us', 'url'], 'ici'),
        code: 'invalid',
        path: '$.resources.us.url',
        mend: 'give',
      },
      {name: 'an unknown key', input: edited(guide, ['rank'], 1), code: 'invalid', path: '$.rank', mend: 'remove'},
    ]));
});

describe('checkAnswers', () => {
  const read = (input: unknown) => checkAnswers(instrument, input);

  itGivesACopy(read, response.answers);

  describe('refuses what is no plain data:', () =>
    itRefuses(read, plainRefusals(response.answers, 'c2', ['d1'], '$.d1')));

  const dialogy = '"na", or at least one of "a" and "b" (whole numbers from 0 to 10)';
  const refusals: [name: string, id: string, answer: unknown, mend: string][] = [
    ['a value between options', 'q1', 0.5, 'Found 0.5; give one of 0, 1, "dk"'],
    ['a value over the scale', 'q1', 2, 'give one of 0, 1, "dk"'],
    ['a value as a text', 'q1', '1', 'Found "1"; give one of 0, 1, "dk"'],
    ['"na" where the scale has none', 'q1', 'na', 'give one of 0, 1, "dk"'],
    ['an inherited name', 'q1', 'toString', 'give one of'],
    ['null', 'q1', null, 'Found null; give one of'],
    ['intensities for a rating', 'q1', {a: 1, b: 1}, 'Found an object; give one of'],
    ['a number for a dialogy', 'd1', 5, dialogy],
    ['"dk" for a dialogy', 'd1', 'dk', dialogy],
    ['no intensity at all', 'd1', {}, dialogy],
    ['an intensity under 0', 'd1', {a: -1}, dialogy],
    ['an intensity over 10', 'd1', {b: 10.5}, dialogy],
    ['an unknown relation', 'd1', {relation: 'friends'}, '"complementary", "competing" or "antagonistic"'],
    ['a third pole', 'd1', {a: 1, c: 1}, dialogy],
    ['a choice not offered', 'c1', 'y', 'Found "y"; give one of "x"'],
    ['a choice as a list', 'c1', ['x'], 'Found a list; give one of "x"'],
    ['choices not all offered', 'c2', ['x', 'z'], 'a list, without repeats, of "x", "y"'],
    ['a repeated choice', 'c2', ['x', 'x'], 'without repeats'],
    ['choices as a text', 'c2', 'x', 'Found "x"; give a list'],
    ['a number for a text', 't1', 3, 'Found 3; give a text'],
  ];
  itRefuses(read, [
    ...refusals.map(([name, id, answer, mend]): Refusal => ({
      name,
      input: {[id]: answer},
      code: 'out-of-range',
      path: `$.${id}`,
      mend,
    })),
    {
      name: 'an unknown item',
      input: {q9: 1},
      code: 'unknown-item',
      path: '$.q9',
      mend: '"small" has no item "q9"; remove it',
    },
    {
      name: 'an inherited name for an item',
      input: {toString: 1},
      code: 'unknown-item',
      path: '$.toString',
      mend: 'remove it',
    },
    {name: 'a branch for an item', input: {a1: 1}, code: 'unknown-item', path: '$.a1', mend: 'remove it'},
    {name: 'null', input: null, code: 'invalid', path: '$', mend: 'Found null; give answers by item id, as {"q1": 3}'},
    {name: 'a list', input: [], code: 'invalid', path: '$', mend: 'Found a list; give answers'},
    {name: 'a text', input: '{}', code: 'invalid', path: '$', mend: 'Found "{}"; give answers'},
  ]);

  it('names every fault, and their places in a whole response', () => {
    const {issues} = refusalOf(() => parseResponse({...response, answers: {q1: 7, zz: 1, t1: 'fine'}}, instrument));
    expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'out-of-range $.answers.q1',
      'unknown-item $.answers.zz',
    ]);
  });
});

/** Reads data that nothing can write to, and gives data of its own. */
function itGivesACopy(read: (input: unknown) => unknown, valid: object): void {
  it('neither writes to what it is given nor keeps any part of it', () => {
    const given = frozen(structuredClone(valid));
    const parts = new Set(objectsIn(given));
    const copy = read(given);
    expect(copy).to.deep.equal(valid);
    expect(objectsIn(copy).filter((part) => parts.has(part))).to.deep.equal([]);
  });
}

function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function frozen<T>(value: T): T {
  for (const part of objectsIn(value)) Object.freeze(part);
  return value;
}

describe('whatever comes in', () => {
  const reads = {
    parseInstrument,
    parseResponse: (input: unknown) => parseResponse(input, instrument),
    parseResponses: (input: unknown) => parseResponses(input, instrument),
    parseGuide: (input: unknown) => parseGuide(input, instrument),
    checkAnswers: (input: unknown) => checkAnswers(instrument, input),
  };
  const hostile = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'tree',
    'children',
    'schema',
    'id',
    'answers',
    'toJSON',
  );
  const object = fc.object({
    key: fc.oneof(hostile, fc.string()),
    maxDepth: 6,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withBigInt: true,
  });
  /** Valid data with one part replaced by something else. */
  const damaged = (valid: object) =>
    fc
      .tuple(
        fc.array(fc.nat(), {minLength: 1, maxLength: 7}),
        fc.oneof(fc.jsonValue(), fc.anything(), fc.constantFrom(undefined, 'coop-elements/instrument/2')),
      )
      .map(([steps, value]) => {
        const keys: string[] = [];
        let at: unknown = valid;
        for (const step of steps) {
          if (typeof at !== 'object' || at === null) break;
          const names = Object.keys(at);
          const name = names[step % names.length];
          if (name === undefined) break;
          keys.push(name);
          at = (at as Json)[name];
        }
        return edited(valid, keys, value);
      });
  const inputs = {
    'any value': fc.anything({key: hostile}),
    'any JSON': fc.jsonValue(),
    'any object': object,
    'any tree': object.map((tree) => ({...instrument, tree})),
    'a damaged instrument': damaged(instrument),
    'a damaged response': damaged(response),
    'damaged answers': damaged(response.answers),
  };
  for (const [name, read] of Object.entries(reads))
    for (const [what, input] of Object.entries(inputs))
      it(`${name} of ${what} gives a value or a CoopError with a place and a sentence`, () => {
        fc.assert(
          fc.property(input, (data) => {
            try {
              read(data);
            } catch (error) {
              if (!(error instanceof CoopError)) throw error;
              for (const {path, message} of error.issues) {
                expect(path[0]).to.equal('$');
                expect(message).to.match(/; .+\.$/s);
              }
            }
          }),
          {numRuns: 200},
        );
      });

  it('a proxy that throws is refused', () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    for (const read of Object.values(reads)) expect(refusalOf(() => read(proxy)).code).to.equal('not-plain-data');
  });

  it('nothing can change between its check and its use', () => {
    let reads = 0;
    const answers = {
      get q1() {
        return reads++ === 0 ? 1 : 'anything';
      },
    };
    expect(checkAnswers(instrument, answers)).to.deep.equal({q1: 1});
    expect(reads).to.equal(1);
  });

  it('no prototype is touched', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const read of Object.values(reads))
      refusalOf(() => read(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')));
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
    expect(({} as Json).polluted).to.equal(undefined);
  });

  it('an object shared so often that it unfolds without end is refused at once', () => {
    const unfolding = Array.from({length: 60}).reduce<unknown>((inner) => [inner, inner], 'x');
    const started = performance.now();
    expect(refusalOf(() => parseInstrument(unfolding)).code).to.equal('too-large');
    expect(performance.now() - started).to.be.below(2000);
  });
});
