import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {spaceBetween, tilt, vitality, type Space} from '../../../src/core/score/dialogy.js';
import {explain} from '../../../src/core/score/explain.js';
import type {Answers, DialogyAnswer, DialogyItem, Instrument} from '../../../src/core/schema.js';
import {score} from '../../../src/core/score/score.js';
import {itemsOf} from '../../../src/core/tree.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {answeredArb} from '../arbitraries.js';

const INTENSITIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const pairs = INTENSITIES.flatMap((a) => INTENSITIES.map((b): [a: number, b: number] => [a, b]));

describe('vitality and tilt', () => {
  // By hand: 10 · √(a·b), where a·b is a square or two; and (b − a)/(a + b).
  const cases: [a: number, b: number, vitality: number, tilt: number | null][] = [
    [0, 0, 0, null],
    [10, 0, 0, -1],
    [0, 1, 0, 1],
    [1, 1, 10, 0],
    [5, 5, 50, 0],
    [10, 10, 100, 0],
    [9, 4, 60, -5 / 13],
    [4, 9, 60, 5 / 13],
    [2, 8, 40, 0.6],
    [1, 9, 30, 0.8],
    [6, 2, Math.sqrt(1200), -0.5],
    [10, 5, Math.sqrt(5000), -1 / 3],
  ];
  for (const [a, b, alive, leaning] of cases)
    it(`${a} and ${b}: ${alive.toFixed(1)}, leaning ${leaning?.toFixed(2) ?? 'nowhere'}`, () => {
      expect(vitality(a, b)).to.be.closeTo(alive, 1e-12);
      if (leaning === null) expect(tilt(a, b)).to.be.null;
      else expect(tilt(a, b)).to.be.closeTo(leaning, 1e-12);
    });

  it('favour no side: both logics exchanged, as alive, and leaning as far to the other', () => {
    for (const [a, b] of pairs) {
      expect(vitality(b, a), `${a}, ${b}`).to.equal(vitality(a, b));
      const [one, other] = [tilt(a, b), tilt(b, a)];
      if (one === null) expect(other, `${a}, ${b}`).to.be.null;
      else expect(other! + one, `${a}, ${b}`).to.equal(0);
    }
  });

  it('never count more than the mean of both, and as much only where both are alike', () => {
    for (const [a, b] of pairs) {
      const mean = 5 * (a + b);
      if (a === b) expect(vitality(a, b)).to.be.closeTo(mean, 1e-12);
      else expect(vitality(a, b), `${a}, ${b}`).to.be.below(mean);
    }
  });
});

describe('spaceBetween', () => {
  // Drawn by hand, a down and b across, both from 0 to 10: what the respondent reads at each place.
  const names: Readonly<Record<string, Space>> = {
    '·': 'none',
    o: 'one',
    z: 'asleep',
    '<': 'first',
    '>': 'second',
    '=': 'alive',
    '#': 'full',
  };
  const map = [
    '·oooooooooo',
    'ozzz>>>>>>>',
    'ozzz>>>>>>>',
    'ozzz==>>>>>',
    'o<<=====>>>',
    'o<<=======>',
    'o<<<=======',
    'o<<<=======',
    'o<<<<======',
    'o<<<<====##',
    'o<<<<<===##',
  ];

  // In the order of the rule, in whole numbers: |tilt| ≥ 0.3 is 10 · |b − a| ≥ 3 · (a + b).
  const firstThatFits: [Space, (a: number, b: number) => boolean][] = [
    ['none', (a, b) => a === 0 && b === 0],
    ['one', (a, b) => a * b === 0],
    ['asleep', (a, b) => Math.max(a, b) <= 3],
    ['first', (a, b) => a > b && 10 * (a - b) >= 3 * (a + b)],
    ['second', (a, b) => b > a && 10 * (b - a) >= 3 * (a + b)],
    ['full', (a, b) => Math.min(a, b) >= 9],
    ['alive', () => true],
  ];

  it('is what the map says, at each of its 121 places', () => {
    const read = map.map((row) => [...row].map((mark) => names[mark]));
    expect(INTENSITIES.map((a) => INTENSITIES.map((b) => spaceBetween(a, b)))).to.deep.equal(read);
  });

  it('is the first that fits', () => {
    for (const [a, b] of pairs) {
      const [expected] = firstThatFits.find(([, fits]) => fits(a, b))!;
      expect(spaceBetween(a, b), `${a}, ${b}`).to.equal(expected);
    }
  });

  it('favours no side: both logics exchanged, only the first and the second change places', () => {
    const mirrored: Partial<Record<Space, Space>> = {first: 'second', second: 'first'};
    for (const [a, b] of pairs) {
      const space = spaceBetween(a, b);
      expect(spaceBetween(b, a), `${a}, ${b}`).to.equal(mirrored[space] ?? space);
    }
  });
});

describe('explain, of a dialogy', () => {
  const dialogy = (id: string, weight?: number): DialogyItem => ({
    ...{type: 'dialogy', id, title: id},
    ...{a: {title: 'A', text: 'One logic'}, b: {title: 'B', text: 'The other'}},
    ...(weight !== undefined && {weight}),
  });
  const instrument: Instrument = {
    ...dialogies,
    missing: {minAnswered: 0.5},
    tree: [
      {id: 'inner', title: 'Inner', children: [dialogy('d1', 3), dialogy('d2'), dialogy('d3'), dialogy('d4')]},
      dialogy('d5'),
    ],
  };
  const terms = (...logics: [score: number | null, status: string][]) =>
    logics.map(([score, status], i) => ({id: 'ab'[i], weight: 1, score, status}));

  // By hand: each logic is worth ten times its intensity, and counts for as much as the other.
  const cases: {name: string; answer: DialogyAnswer | 'na' | undefined; explained: object}[] = [
    {
      name: 'both: √(90 · 40)',
      answer: {a: 9, b: 4},
      explained: {
        ...{score: 60, rule: 'geometric-mean', tilt: -5 / 13, answeredWeight: 2, applicableWeight: 2},
        terms: terms([90, 'counted'], [40, 'counted']),
      },
    },
    {
      name: 'neither alive is 0, and leans nowhere',
      answer: {a: 0, b: 0, relation: 'antagonistic'},
      explained: {
        ...{score: 0, rule: 'geometric-mean', tilt: null, answeredWeight: 2, applicableWeight: 2},
        terms: terms([0, 'counted'], [0, 'counted']),
      },
    },
    {
      name: 'half',
      answer: {b: 7, relation: 'competing'},
      explained: {
        ...{score: null, rule: 'too-few-answers', tilt: null, answeredWeight: 1, applicableWeight: 2},
        terms: terms([null, 'unanswered'], [70, 'counted']),
      },
    },
    {
      name: 'a relation alone',
      answer: {relation: 'complementary'},
      explained: {
        ...{score: null, rule: 'too-few-answers', tilt: null, answeredWeight: 0, applicableWeight: 2},
        terms: terms([null, 'unanswered'], [null, 'unanswered']),
      },
    },
    {
      name: 'absent',
      answer: undefined,
      explained: {
        ...{score: null, rule: 'too-few-answers', tilt: null, answeredWeight: 0, applicableWeight: 2},
        terms: terms([null, 'unanswered'], [null, 'unanswered']),
      },
    },
    {
      name: '"na"',
      answer: 'na',
      explained: {
        ...{score: null, rule: 'nothing-applicable', tilt: null, answeredWeight: 0, applicableWeight: 0},
        terms: terms([null, 'na'], [null, 'na']),
      },
    },
  ];
  for (const {name, answer, explained} of cases)
    it(name, () => {
      const answers: Answers = answer === undefined ? {} : {d1: answer};
      expect(explain(instrument, answers, 'd1')).to.deep.equal({id: 'd1', level: null, minAnswered: 1, ...explained});
    });

  // By hand: inner = (3 · 60 + 1 · 0) / 4, over 4 of 5 that apply; total = (45 + 50) / 2.
  it('is a term of the node above, by its vitality and its weight', () => {
    const answers: Answers = {d1: {a: 9, b: 4}, d2: {a: 10, b: 0}, d3: {a: 8}, d4: 'na', d5: {a: 5, b: 5}};
    expect(explain(instrument, answers, 'inner')).to.deep.equal({
      ...{id: 'inner', score: 45, level: null, rule: 'weighted-mean'},
      terms: [
        {id: 'd1', weight: 3, score: 60, status: 'counted'},
        {id: 'd2', weight: 1, score: 0, status: 'counted'},
        {id: 'd3', weight: 1, score: null, status: 'unanswered'},
        {id: 'd4', weight: 1, score: null, status: 'na'},
      ],
      ...{answeredWeight: 4, applicableWeight: 5, minAnswered: 0.5},
    });
    const total = explain(instrument, answers, 'total');
    expect([total.score, total.terms.map(({id, score}) => `${id} ${score}`)]).to.deep.equal([
      47.5,
      ['inner 45', 'd5 50'],
    ]);
  });

  // Oracle: from the terms alone, the square root of their product, and their difference over their sum.
  it('for any answers, is redone from its terms, and says what the result says', () => {
    fc.assert(
      fc.property(answeredArb, ([any, answers]) => {
        const {dialogies: results} = score(any, answers);
        expect(results.map(({id}) => id)).to.deep.equal(
          itemsOf(any.tree).flatMap(({type, id}) => (type === 'dialogy' ? [id] : [])),
        );
        for (const {id, vitality: alive, tilt: leaning} of results) {
          const explained = explain(any, answers, id);
          const [a, b] = explained.terms.map((term) => term.score) as [number | null, number | null];
          expect([explained.score, explained.tilt]).to.deep.equal([alive, leaning]);
          if (a === null || b === null) expect(alive).to.be.null;
          else expect(alive).to.be.closeTo(Math.sqrt(a * b), 1e-9);
          if (a === null || b === null || a + b === 0) expect(leaning).to.be.null;
          else expect(leaning).to.be.closeTo((b - a) / (a + b), 1e-12);
        }
      }),
      {numRuns: 1000},
    );
  });
});
