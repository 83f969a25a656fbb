import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {checkSymbols} from '../../../src/core/code/base32.js';
import {decodeAnswers, encodeAnswers, omittedFromCode} from '../../../src/core/code/code.js';
import {CoopError, type CoopErrorCode} from '../../../src/core/error.js';
import type {Answers, DialogyItem, Instrument} from '../../../src/core/schema.js';
import {isScored, itemsOf} from '../../../src/core/tree.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {answeredArb} from '../arbitraries.js';

/** Crockford's symbols, from his page, in the order of their values. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const base = {
  schema: 'coop-elements/instrument/1' as const,
  id: 'small',
  version: '1.0.0',
  locale: 'en',
  title: 'Small',
  source: {author: 'us', licence: 'CC0', about: 'For this test'},
  levels: [],
} satisfies Partial<Instrument>;

const dialogy = (id: string): DialogyItem => ({
  type: 'dialogy',
  id,
  title: id,
  a: {title: 'A', text: 'One logic'},
  b: {title: 'B', text: 'The other'},
});

const dialogies: Instrument = {...base, scales: {}, tree: ['d1', 'd2', 'd3', 'd4'].map(dialogy)};

const fivePoints = {options: [1, 2, 3, 4, 5].map((value) => ({value, label: `${value}`}))};

/** One rating of 7 states: a code is its version, 2 symbols of mark, the state and 2 checks. */
const one: Instrument = {...base, scales: {s: fivePoints}, tree: [{type: 'rating', id: 'q1', text: 'Q', scale: 's'}]};

const mixed: Instrument = {
  ...one,
  tree: [
    ...one.tree,
    {type: 'text', id: 'why', text: 'Why?'},
    {type: 'choice', id: 'pick', text: 'Which?', options: [{value: 'x', label: 'X'}]},
    {type: 'choices', id: 'picks', text: 'Which ones?', options: [{value: 'x', label: 'X'}]},
  ],
};

/** More than 31 symbols, where positions come round again in GF(32): 120 ratings. */
const long: Instrument = {
  ...base,
  scales: {s: fivePoints},
  tree: Array.from({length: 120}, (_, i) => ({type: 'rating' as const, id: `q${i}`, text: 'Q', scale: 's'})),
};

/** Fixed answers that use every state of ptce's ratings. */
const ptceItems = itemsOf(ptce.tree).map(({id}) => id);
const ptceAnswers: Answers = Object.fromEntries(
  ptceItems.flatMap((id, i) => (i % 7 === 6 ? [] : [[id, i % 7 === 5 ? 'na' : i % 7]])),
);
const samples: {name: string; instrument: Instrument; answers: Answers}[] = [
  {name: 'ptce', instrument: ptce, answers: ptceAnswers},
  {name: 'dialogies', instrument: dialogies, answers: {d1: {a: 3, b: 10, relation: 'competing'}, d2: 'na', d4: {b: 0}}},
  {name: 'a long instrument', instrument: long, answers: {q0: 5, q60: 'na', q119: 1}},
];

/** The code of the refusal, `null` when it is read. */
function refusal(instrument: Instrument, code: string): CoopErrorCode | null {
  try {
    decodeAnswers(instrument, code);
  } catch (error) {
    if (error instanceof CoopError && error.path === '$') return error.code;
    throw error;
  }
  return null;
}

const replaceAt = (code: string, at: number, by: string, length = 1) =>
  code.slice(0, at) + by + code.slice(at + length);
const positions = (code: string) => Array.from(code, (_symbol, at) => at);

describe('encodeAnswers and decodeAnswers', () => {
  // Oracle: what was written, without what a code cannot hold.
  it('read back any answers to any instrument, on the same length', () => {
    fc.assert(
      fc.property(answeredArb, ([instrument, answers]) => {
        const scored = new Set(
          itemsOf(instrument.tree)
            .filter(isScored)
            .map(({id}) => id),
        );
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => scored.has(id)));
        const code = encodeAnswers(instrument, answers);
        expect(decodeAnswers(instrument, code)).to.deep.equal(kept);
        expect(code).to.have.lengthOf(encodeAnswers(instrument, {}).length);
      }),
      {numRuns: 2000},
    );
  }).timeout(20_000);

  it('read back each of the 577 states of a dialogy', () => {
    const intensities = [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const codes = new Set<string>();
    for (const a of intensities)
      for (const b of intensities)
        for (const relation of [undefined, 'complementary', 'competing', 'antagonistic'] as const) {
          const answer = {...(a !== undefined && {a}), ...(b !== undefined && {b}), ...(relation && {relation})};
          const answers = Object.keys(answer).length > 0 ? {d2: answer} : {};
          const code = encodeAnswers(dialogies, answers);
          expect(decodeAnswers(dialogies, code)).to.deep.equal(answers);
          codes.add(code);
        }
    codes.add(encodeAnswers(dialogies, {d2: 'na'}));
    expect(codes.size).to.equal(577);
  });

  // By hand: absent 0, options 1–5, "na" 6. A state s just before the checks adds s · x² to the polynomial, that is
  // s · ((α + 1)x + α) once divided by (x − 1)(x − α): it moves the checks by 3s and 2s, in GF(32).
  it('number the states of a rating as the scale lists them', () => {
    const states: Answers[] = [{}, {q1: 1}, {q1: 2}, {q1: 3}, {q1: 4}, {q1: 5}, {q1: 'na'}];
    const codes = states.map((answers) => Array.from(encodeAnswers(one, answers), (symbol) => SYMBOLS.indexOf(symbol)));
    const moves = codes.map((code) => code.map((symbol, i) => symbol ^ codes[0]![i]!));
    expect(codes[0]![0]).to.equal(1);
    expect(codes[0]![3]).to.equal(0);
    expect(moves.map((move) => move.join(' '))).to.deep.equal([
      '0 0 0 0 0 0',
      '0 0 0 1 3 2',
      '0 0 0 2 6 4',
      '0 0 0 3 5 6',
      '0 0 0 4 12 8',
      '0 0 0 5 15 10',
      '0 0 0 6 10 12',
    ]);
  });

  // 36 · log2(7) = 101.1 bits are 21 symbols; with version 1, hash 2 and checks 2, 26.
  it('write 26 symbols for ptce, whatever the answers', () => {
    expect(ptceItems).to.have.lengthOf(36);
    for (const answers of [{}, ptceAnswers, Object.fromEntries(ptceItems.map((id) => [id, 'na']))]) {
      expect(encodeAnswers(ptce, answers)).to.match(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    }
  });

  // 4 states to the power 5 are 32², which 2 symbols hold to the last; one more item wants a third.
  it('are as short as can be', () => {
    const items = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((id) => ({
      type: 'rating' as const,
      id,
      text: 'Q',
      scale: 's',
    }));
    const threePoints = {options: fivePoints.options.slice(2), na: false};
    const ofFive: Instrument = {...one, scales: {s: threePoints}, tree: items.slice(1)};
    const last = Object.fromEntries(items.map(({id}) => [id, 5]));
    expect(encodeAnswers(ofFive, last)).to.match(/^1..ZZ..$/);
    expect(encodeAnswers({...ofFive, tree: items}, last)).to.match(/^1..3ZZ..$/);
  });

  // By hand: d1 is 4 + 12 · 11 + 144 · 2 = 424, d2 576, d3 0, d4 12 · 1; the states 424 + 577 · 576 + 577³ · 12 = 2 305 533 172.
  // Frozen with its mark and checks: a code that was read out once is read for ever.
  it('write what they have always written', () => {
    const code = encodeAnswers(dialogies, {d1: {a: 3, b: 10, relation: 'competing'}, d2: 'na', d4: {b: 0}});
    const states = Array.from(code.slice(3, -2)).reduce((total, symbol) => total * 32 + SYMBOLS.indexOf(symbol), 0);
    expect(states).to.equal(2_305_533_172);
    expect(code).to.equal('1QY024PQ97MJ7');
  });

  it('refuse an answer that its item does not offer', () => {
    const wrong: [Instrument, Answers][] = [
      [one, {q1: 6}],
      [one, {q1: 1.5}],
      [one, {q1: NaN}],
      [one, {q1: 'dk'}],
      [one, {q1: '1'}],
      [one, {q1: {a: 1}}],
      [{...one, scales: {s: {...fivePoints, na: false}}}, {q1: 'na'}],
      [dialogies, {d1: 'dk'}],
      [dialogies, {d1: 5}],
      [dialogies, {d1: []}],
      [dialogies, {d1: {a: 11, b: 3}}],
      [dialogies, {d1: {a: -1, b: 3, relation: 'competing'}}],
      [dialogies, {d1: {a: 1, b: 0.5}}],
      [dialogies, {d1: {a: 1, relation: 'friends'}} as unknown as Answers],
    ];
    for (const [instrument, answers] of wrong) {
      const path = `$.${Object.keys(answers)[0]}`;
      expect(() => encodeAnswers(instrument, answers))
        .to.throw(CoopError)
        .that.includes({code: 'out-of-range', path});
    }
  });

  it('offer "dk", after "na", only where the scale does', () => {
    const unsure = {...one, scales: {s: {...fivePoints, dk: true}}};
    expect(encodeAnswers(unsure, {q1: 'na'})[3]).to.equal('6');
    expect(encodeAnswers(unsure, {q1: 'dk'})[3]).to.equal('7');
    expect(decodeAnswers(unsure, encodeAnswers(unsure, {q1: 'dk'}))).to.deep.equal({q1: 'dk'});
  });
});

describe('a misread code', () => {
  for (const {name, instrument, answers} of samples) {
    const code = encodeAnswers(instrument, answers);

    it(`of ${name} is refused when any one symbol is replaced by any other`, () => {
      for (const at of positions(code))
        for (const symbol of SYMBOLS.replace(code.charAt(at), ''))
          expect(refusal(instrument, replaceAt(code, at, symbol)), `${symbol} at ${at}`).to.equal('code-checksum');
    });

    it(`of ${name} is refused when any one symbol is lost or added`, () => {
      for (const at of [...positions(code), code.length]) {
        if (at < code.length) expect(refusal(instrument, replaceAt(code, at, ''))).to.equal('code-length');
        for (const symbol of SYMBOLS)
          expect(refusal(instrument, replaceAt(code, at, symbol, 0))).to.equal('code-length');
      }
    });

    it(`of ${name} is refused when any two neighbours are swapped`, () => {
      for (const at of positions(code).slice(1)) {
        const swapped = replaceAt(code, at - 1, code.charAt(at) + code.charAt(at - 1), 2);
        expect(refusal(instrument, swapped), swapped).to.equal(swapped === code ? null : 'code-checksum');
      }
    });
  }

  // The checks of a code and of an error add up, bit by bit: an error shows when its own checks are not both 0.
  it('of 31 symbols or fewer is refused when any two are replaced', () => {
    const unseen: string[] = [];
    for (let at = 0; at < 31; at++)
      for (let other = 0; other < at; other++)
        for (let errors = 0; errors < 31 * 31; errors++) {
          const wrong = new Array<number>(31).fill(0);
          wrong[at] = 1 + (errors % 31);
          wrong[other] = 1 + Math.floor(errors / 31);
          if (checkSymbols(wrong).every((rest) => rest === 0)) unseen.push(wrong.join(' '));
        }
    expect(unseen).to.deep.equal([]);
  }).timeout(20_000);

  it('says what was found and how to mend it', () => {
    const code = encodeAnswers(ptce, ptceAnswers);
    const read = (text: string) => () => decodeAnswers(ptce, text);
    expect(read(code.slice(1))).to.throw('26 symbols were expected and 25 were found: check that none was lost');
    expect(read(`${code}0`)).to.throw('26 symbols were expected and 27 were found: check that none was added');
    expect(read('')).to.throw('26 symbols were expected and 0 were found');
    expect(read(replaceAt(code, 4, 'u'))).to.throw('Symbol 5, "U", is in no code');
  });

  it('names first what is wrong at the deepest: symbol, length, checksum, version, instrument', () => {
    const code = encodeAnswers(one, {q1: 3});
    expect(refusal(one, `${code}!`)).to.equal('code-symbol');
    expect(refusal(one, `0${code}`)).to.equal('code-length');
    expect(refusal(one, replaceAt(code, 0, '2'))).to.equal('code-checksum');
    expect(refusal(one, withChecks(replaceAt(code, 0, '200', 3)))).to.equal('code-version');
  });
});

/** The code with its last two symbols made right again. */
function withChecks(code: string): string {
  const symbols = Array.from(code.slice(0, -2), (symbol) => SYMBOLS.indexOf(symbol));
  return (
    code.slice(0, -2) +
    checkSymbols(symbols)
      .map((symbol) => SYMBOLS.charAt(symbol))
      .join('')
  );
}

describe('a code as people write it', () => {
  // Codes that hold a 0 and a 1, as the mark of ptce may not: any answers whose code has both will do.
  const answers = [ptceAnswers, {}, ...ptceItems.map((id) => ({[id]: 4}))];
  const found = answers.find((some) => /^1.*0.*1/.test(encodeAnswers(ptce, some)))!;
  const code = encodeAnswers(ptce, found);
  const grouped = code.match(/.{1,4}/g)!;

  const ways = [
    {name: 'in small letters', written: code.toLowerCase()},
    {name: 'grouped by hyphens', written: grouped.join('-')},
    {name: 'grouped by spaces, on two lines', written: ` ${grouped.join(' ')}\r\n`},
    {name: 'grouped by the dashes and spaces of word processors', written: grouped.join('\u00a0\u2011\u202f–\u00ad')},
    {name: 'with I for 1 and O for 0', written: code.replaceAll('1', 'I').replaceAll('0', 'O')},
    {name: 'with l for 1 and o for 0', written: code.replaceAll('1', 'l').replaceAll('0', 'o')},
  ];
  for (const {name, written} of ways)
    it(`is read ${name}`, () => {
      expect(written).not.to.equal(code);
      expect(decodeAnswers(ptce, written)).to.deep.equal(found);
    });

  for (const wrong of ['U', 'u', '!', '_', 'é', '😀', '*', '１'])
    it(`is refused with ${wrong} in it`, () =>
      expect(refusal(ptce, replaceAt(code, 3, wrong))).to.equal('code-symbol'));
});

describe('a code read with another instrument', () => {
  const code = encodeAnswers(one, {q1: 2});

  // FNV-1a multiplies by an odd number: two states that differ in their low bits still do after the same bytes.
  it('is refused when one letter of a statement, or one digit of the version, was edited', () => {
    for (const letter of 'ABCDEFGHIJKLMNOPRSTUVWXYZ')
      expect(refusal({...one, tree: [{type: 'rating', id: 'q1', text: letter, scale: 's'}]}, code)).to.equal(
        'code-instrument',
      );
    for (const digit of '123456789')
      expect(refusal({...one, version: `1.0.${digit}`}, code)).to.equal('code-instrument');
  });

  it('is refused when the instrument has another name and the same questions', () => {
    expect(refusal({...one, id: 'smell'}, code)).to.equal('code-instrument');
  });

  it('is refused for its length when it holds more answers', () => {
    expect(refusal(dialogies, code)).to.equal('code-length');
  });

  it('is refused when it holds a state that no answer has', () => {
    expect(refusal(one, withChecks(replaceAt(code, 3, '6')))).to.equal(null);
    expect(refusal(one, withChecks(replaceAt(code, 3, '7')))).to.equal('code-instrument');
  });

  it('is refused when either symbol of its mark is another', () => {
    for (const at of [1, 2])
      for (const symbol of SYMBOLS.replace(code.charAt(at), ''))
        expect(refusal(one, withChecks(replaceAt(code, at, symbol)))).to.equal('code-instrument');
  });

  it('is refused when it is of another version', () => {
    for (const symbol of SYMBOLS.replace('1', ''))
      expect(refusal(one, withChecks(replaceAt(code, 0, symbol)))).to.equal('code-version');
  });
});

describe('omittedFromCode', () => {
  it('names the texts and choices that were answered, in the order of the tree', () => {
    expect(omittedFromCode(mixed, {picks: ['x'], why: 'Because', q1: 3})).to.deep.equal(['why', 'picks']);
    expect(omittedFromCode(mixed, {pick: 'x', q1: 'na'})).to.deep.equal(['pick']);
    expect(omittedFromCode(mixed, {q1: 3})).to.deep.equal([]);
  });

  it('names what decodeAnswers does not give back', () => {
    const answers: Answers = {q1: 3, why: 'Because', pick: 'x'};
    expect(decodeAnswers(mixed, encodeAnswers(mixed, answers))).to.deep.equal({q1: 3});
  });

  it('names, with a code, everything that was answered', () => {
    fc.assert(
      fc.property(answeredArb, ([instrument, answers]) => {
        const read = Object.keys(decodeAnswers(instrument, encodeAnswers(instrument, answers)));
        expect([...read, ...omittedFromCode(instrument, answers)]).to.have.members(Object.keys(answers));
      }),
    );
  });
});
