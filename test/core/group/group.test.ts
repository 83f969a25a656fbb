import {expect} from '@open-wc/testing';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {agreement, agreementLevel, sampleVariance} from '../../../src/core/group/agreement.js';
import {compare} from '../../../src/core/group/compare.js';
import type {CoopError} from '../../../src/core/error.js';
import {createResponse} from '../../../src/core/response.js';
import type {Answers, Instrument, Response} from '../../../src/core/schema.js';
import {score} from '../../../src/core/score/score.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';

const respond = (instrument: Instrument, answers: Answers): Response => ({
  ...createResponse(instrument, 'fr', 'mutual'),
  answers,
});

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return (error as CoopError).code;
  }
  return undefined;
}

describe('agreement', () => {
  // r_wg = 1 − s² / σ², by hand; σ² is (A² − 1) / 12 for A options.
  const cases = [
    {name: 'four of five options alike, one a step off', values: [4, 4, 5, 4], options: 5, expected: 1 - 0.25 / 2},
    {name: 'all alike', values: [3, 3, 3], options: 5, expected: 1},
    {name: 'more spread than chance is 0', values: [0, 4, 0, 4], options: 5, expected: 0},
    {name: 'two raters two steps apart, of seven options', values: [2, 4], options: 7, expected: 0.5},
    {name: 'one rater has no agreement', values: [4], options: 5, expected: null},
    {name: 'nobody has none', values: [], options: 5, expected: null},
  ];
  for (const {name, values, options, expected} of cases)
    it(name, () => expect(agreement(values, (options ** 2 - 1) / 12)).to.equal(expected));

  // LeBreton & Senter (2008), table 3: the upper bound of each range belongs to it.
  const words = {0: 'none', 0.3: 'none', 0.31: 'weak', 0.5: 'weak', 0.51: 'moderate', 0.7: 'moderate', 0.71: 'strong'};
  for (const [value, word] of Object.entries({...words, 0.9: 'strong', 0.91: 'very-strong', 1: 'very-strong'}))
    it(`${value} is called ${word}`, () => expect(agreementLevel(Number(value))).to.equal(word));

  it('takes the variance with n − 1 below', () => {
    // R: var(c(2, 4, 4, 4, 5, 5, 7, 9)) is 4.571429.
    expect(sampleVariance([2, 4, 4, 4, 5, 5, 7, 9])).to.be.closeTo(32 / 7, 1e-12);
  });
});

describe('aggregate', () => {
  const of = (group: ReturnType<typeof aggregate>, id: string) =>
    [group.total, ...group.nodes, ...group.items].find((one) => one.id === id)!;

  it('gives mean, sd, quartiles, range and agreement of a node and of its items', () => {
    // a1 of each, by hand: 100, 50, 12.5; the squares of what lies between them and their mean add up to 3854 1/6.
    const group = aggregate(ptce, [
      respond(ptce, {a1_1: 4, a1_2: 4}),
      respond(ptce, {a1_1: 2, a1_2: 2}),
      respond(ptce, {a1_1: 1, a1_2: 0}),
    ]);
    expect(group.n).to.equal(3);
    const {sd, agreement, ...node} = of(group, 'a1');
    expect(node).to.deep.equal({id: 'a1', n: 3, mean: 162.5 / 3, q1: 31.25, median: 50, q3: 75, min: 12.5, max: 100});
    expect(sd).to.be.closeTo(Math.sqrt((3854 + 1 / 6) / 2), 1e-9);
    expect(agreement, 'more spread than chance').to.equal(0);
    // Ranks 4, 2, 1: variance 7/3, of five options: over σ² of 2.
    expect(of(group, 'a1_1')).to.include({n: 3, median: 50, agreement: 0});
    expect(of(group, 'b1'), 'nobody has answered').to.include({n: 0, mean: null, agreement: null});
  });

  it('counts agreement on ranks of options, whatever their values', () => {
    const wide: Instrument = {
      ...ptce,
      id: 'wide',
      scales: {wide: {options: [0, 10, 100].map((value) => ({value, label: `${value}`}))}},
      tree: [{type: 'rating', id: 'q1', text: 'Q', scale: 'wide'}],
    };
    // Ranks 0, 1, 1: variance 1/3, of three options: σ² = 8/12.
    const group = aggregate(
      wide,
      [0, 10, 10].map((q1) => respond(wide, {q1})),
    );
    expect(of(group, 'q1').agreement).to.be.closeTo(0.5, 1e-12);
  });

  it('takes a dialogy by its vitality, and leaves out what has no value', () => {
    const answers: Answers[] = [
      {savoir: {a: 9, b: 4}},
      {savoir: {a: 4, b: 4}},
      {savoir: {a: 9, b: 9}},
      {savoir: {a: 3}},
    ];
    const group = aggregate(
      dialogies,
      [...answers, {savoir: 'na'} as Answers].map((one) => respond(dialogies, one)),
    );
    expect(group.n).to.equal(5);
    expect(of(group, 'savoir')).to.include({n: 3, min: 40, median: 60, max: 90});
  });

  it('tells nothing but its size of a group, a node or an item under `minGroup`', () => {
    const responses = [4, 3].map((value) => respond(ptce, {a1_1: value, a1_2: value}));
    expect(of(aggregate(ptce, responses), 'a1_1')).to.deep.equal({
      ...{id: 'a1_1', n: 2, mean: null, sd: null, q1: null, median: null, q3: null, min: null, max: null},
      ...{agreement: null, counts: null},
    });
    expect(of(aggregate(ptce, responses), 'a1'), 'of what nobody has answered').to.include({n: 0, mean: null});
    expect(of(aggregate(ptce, responses, 2), 'a1').median).to.equal(87.5);
  });

  it('refuses another questionnaire, an edited one, and a `minGroup` that hides nobody', () => {
    const good = respond(ptce, {});
    const edited = {...good, instrument: {...good.instrument, hash: '0'.repeat(16)}};
    expect(codeOf(() => aggregate(ptce, [good, respond(dialogies, {})]))).to.equal('instrument-mismatch');
    expect(codeOf(() => aggregate(ptce, [edited]))).to.equal('instrument-mismatch');
    for (const minGroup of [1, 0, 2.5, NaN])
      expect(codeOf(() => aggregate(ptce, [], minGroup))).to.equal('out-of-range');
  });
});

describe('compare', () => {
  it('tells the points gained and lost, and null where either is null', () => {
    const before = score(ptce, {a1_1: 1, a1_2: 1, a2_1: 4, a2_2: 4});
    const after = score(ptce, {a1_1: 3, a1_2: 3, a2_1: 3, a2_2: 3, a3_1: 2, a3_2: 2});
    const {nodes, total} = compare(before, after);
    const of = (id: string) => nodes.find((node) => node.id === id);
    expect(of('a1')).to.deep.equal({id: 'a1', before: 25, after: 75, difference: 50});
    expect(of('a2')).to.include({difference: -25});
    expect(of('a3')).to.deep.equal({id: 'a3', before: null, after: 50, difference: null});
    expect(of('b1')).to.include({difference: null});
    expect(total.id).to.equal('total');
    expect(nodes.map(({id}) => id)).to.deep.equal(after.nodes.map(({id}) => id));
  });

  it('compares vitalities', () => {
    const before = score(dialogies, {savoir: {a: 4, b: 4}});
    const after = score(dialogies, {savoir: {a: 9, b: 9}});
    expect(compare(before, after).dialogies[0]).to.deep.equal({id: 'savoir', before: 40, after: 90, difference: 50});
  });

  it('asks for one instrument, of one major version', () => {
    const ours = score(ptce, {});
    const version = (number: string) => ({...ours, instrument: {...ours.instrument, version: number}});
    expect(codeOf(() => compare(score(dialogies, {}), ours))).to.equal('instrument-mismatch');
    expect(codeOf(() => compare(version('3.0.0'), ours))).to.equal('instrument-mismatch');
    expect(codeOf(() => compare(version('2.4.0'), ours))).to.equal(undefined);
  });
});
