import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {canonicalJson, fnv1a, hashInstrument} from '../../src/core/hash.js';
import type {Branch, Instrument, RatingItem} from '../../src/core/schema.js';
import {answeredArb, instrumentArb} from './arbitraries.js';

describe('fnv1a', () => {
  // Published by Noll in test_fnv.c, http://www.isthe.com/chongo/src/fnv/test_fnv.c; the first three are in draft-eastlake-fnv too.
  const published = {
    '': 'cbf29ce484222325',
    a: 'af63dc4c8601ec8c',
    foobar: '85944171f73967e8',
    b: 'af63df4c8601f1a5',
    hello: 'a430d84680aabd0b',
    fo: '08985907b541d342',
    'chongo was here!\n': '46810940eff5f915',
  };
  for (const [text, hash] of Object.entries(published))
    it(`of ${JSON.stringify(text)} is ${hash}`, () => expect(fnv1a(text)).to.equal(hash));

  // Oracle: the definition, in integers of any size.
  it('is that of the definition for any text, in UTF-8', () => {
    const defined = (text: string) => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
      return hash.toString(16).padStart(16, '0');
    };
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => fnv1a(text) === defined(text)));
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth, keeps the order of lists, and has no space', () => {
    expect(canonicalJson({b: [3, {d: 'x y', c: null}], a: {z: true, y: 1.5}})).to.equal(
      '{"a":{"y":1.5,"z":true},"b":[3,{"c":null,"d":"x y"}]}',
    );
  });

  it('reads back as the same data', () => {
    fc.assert(fc.property(answeredArb, (data) => void expect(JSON.parse(canonicalJson(data))).to.deep.equal(data)));
  });
});

const question: RatingItem = {type: 'rating', id: 'q1', text: 'We decide together.', scale: 's'};
const branch: Branch = {
  id: 'a',
  title: 'Decision',
  children: [
    question,
    {type: 'dialogy', id: 'd1', title: 'Unity', a: {title: 'A', text: 'One'}, b: {title: 'B', text: 'Other'}},
    {type: 'text', id: 't1', text: 'Why?'},
  ],
};
const scale = {
  options: [
    {value: 0, label: 'No'},
    {value: 1, label: 'Yes'},
  ],
};
const instrument: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'small',
  version: '1.0.0',
  locale: 'en',
  title: 'Small',
  source: {author: 'us', licence: 'CC0', about: 'For this test'},
  scales: {s: scale},
  tree: [branch],
  levels: [{id: 'all', from: 0, to: 100, title: 'All'}],
};
const withQuestion = (edit: Partial<RatingItem>): Instrument => ({
  ...instrument,
  tree: [{...branch, children: [{...question, ...edit}, ...branch.children.slice(1)]}],
});

/** The same data with the keys of every object in the opposite order. */
function reversed<T>(data: T): T {
  if (Array.isArray(data)) return data.map(reversed) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  ) as T;
}

describe('hashInstrument', () => {
  const hash = hashInstrument(instrument);

  it('is 16 hexadecimal digits, the same for a copy', () => {
    expect(hash).to.match(/^[0-9a-f]{16}$/);
    expect(hashInstrument(structuredClone(instrument))).to.equal(hash);
  });

  it('is the same in whatever order keys were written', () => {
    fc.assert(fc.property(instrumentArb, (any) => hashInstrument(reversed(any)) === hashInstrument(any)));
  });

  const [first, dialogy, note] = branch.children;
  const same: Record<string, Instrument> = {
    'a weight of 1 is written out': withQuestion({weight: 1}),
    'a branch’s or a dialogy’s weight of 1 is': {
      ...instrument,
      tree: [{...branch, weight: 1, children: [first!, {...dialogy, weight: 1} as Branch, note!]}],
    },
    'reverse: false is': withQuestion({reverse: false}),
    'na: true and dk: false are': {...instrument, scales: {s: {...scale, na: true, dk: false}}},
    'minAnswered: 0.5 is': {...instrument, missing: {minAnswered: 0.5}},
    'its source is edited': {
      ...instrument,
      source: {author: 'them', licence: 'CC BY 4.0', about: 'Anew', url: 'https://a.example'},
    },
    'its sections are given a name': {...instrument, sectionNames: {one: 'topic', many: 'topics'}},
    'a branch comes folded': {...instrument, tree: [{...branch, folded: true}]},
    'a translation is added': {
      ...instrument,
      locales: {fr: {title: 'Petit', about: '…', scales: {}, levels: {}, tree: {}}},
    },
  };
  for (const [name, edited] of Object.entries(same))
    it(`stays when ${name}`, () => expect(hashInstrument(edited)).to.equal(hash));

  it('stays when a translation is edited', () => {
    const translated = (title: string) => ({
      ...instrument,
      locales: {fr: {title, about: '…', scales: {}, levels: {}, tree: {}}},
    });
    expect(hashInstrument(translated('Petit'))).to.equal(hashInstrument(translated('Menu')));
  });

  const different: Record<string, Instrument> = {
    'its id changes': {...instrument, id: 'smell'},
    'its version does': {...instrument, version: '1.0.1'},
    'its language does': {...instrument, locale: 'fr'},
    'a statement does': withQuestion({text: 'We decide together!'}),
    'a statement’s help does': withQuestion({help: 'Think of last year.'}),
    'a weight does': withQuestion({weight: 2}),
    'reverse does': withQuestion({reverse: true}),
    'an item’s id does': withQuestion({id: 'q2'}),
    'a branch’s weight does': {...instrument, tree: [{...branch, weight: 2}]},
    'a branch’s title does': {...instrument, tree: [{...branch, title: 'Decisions'}]},
    'items change places': {...instrument, tree: [{...branch, children: branch.children.toReversed()}]},
    'an item moves up': {...instrument, tree: [{...branch, children: branch.children.slice(0, 2)}, note!]},
    'a scale’s value does': {...instrument, scales: {s: {options: [scale.options[0]!, {value: 2, label: 'Yes'}]}}},
    'a scale’s word does': {...instrument, scales: {s: {options: [scale.options[0]!, {value: 1, label: 'Often'}]}}},
    'a scale offers no « sans objet »': {...instrument, scales: {s: {...scale, na: false}}},
    'a scale offers « ne sait pas »': {...instrument, scales: {s: {...scale, dk: true}}},
    'minAnswered does': {...instrument, missing: {minAnswered: 0.6}},
    'a level does': {...instrument, levels: []},
  };
  for (const [name, edited] of Object.entries(different))
    it(`changes when ${name}`, () => expect(hashInstrument(edited)).not.to.equal(hash));

  it('tells all of these apart', () => {
    const hashes = [instrument, ...Object.values(different)].map(hashInstrument);
    expect(new Set(hashes).size).to.equal(hashes.length);
  });
});
