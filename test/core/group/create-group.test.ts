import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {CoopError} from '../../../src/core/error.js';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {sampleVariance} from '../../../src/core/group/agreement.js';
import {createGroup, type GroupStream} from '../../../src/core/group/create-group.js';
import type {Counts, Group, Spread} from '../../../src/core/group/group.js';
import {quantile} from '../../../src/core/group/quantile.js';
import {scoreMembers} from '../../../src/core/group/score-members.js';
import {createResponse} from '../../../src/core/response.js';
import type {Answers, DialogyAnswer, Instrument, Response} from '../../../src/core/schema.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {answersArb, instrumentArb} from '../arbitraries.js';

const respond = (instrument: Instrument, answers: Answers): Response => ({
  ...createResponse(instrument, 'fr', 'mutual'),
  answers,
});

function streamOf(instrument: Instrument, members: readonly Answers[], minGroup = 3): GroupStream {
  const group = createGroup(instrument, {minGroup});
  for (const answers of members) group.add(respond(instrument, answers));
  return group;
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return (error as CoopError).code;
  }
  return undefined;
}

const spreadOf = ({total, nodes, items}: Group, id: string) =>
  [total, ...nodes, ...items].find((one) => one.id === id)!;
const countsOf = ({items}: Group, id: string): Counts | null => items.find((item) => item.id === id)!.counts;

/** A group's members, at a few of which an item is asked that most leave out: what is withheld comes to be shown. */
const groupArb = fc
  .tuple(instrumentArb, fc.integer({min: 2, max: 4}))
  .chain(([instrument, minGroup]) =>
    fc.tuple(fc.constant(instrument), fc.constant(minGroup), fc.array(answersArb(instrument), {maxLength: 12})),
  );

/** Beside bins of a hundredth: what may lie between a quartile of bins and the exact one. */
const CLOSE: Readonly<Record<string, number>> = {
  mean: 1e-9,
  sd: 1e-9,
  agreement: 1e-9,
  q1: 0.01,
  median: 0.01,
  q3: 0.01,
};

function expectSame(found: Spread, expected: Spread): void {
  for (const [key, value] of Object.entries(expected)) {
    const other = found[key as keyof Spread];
    if (typeof value === 'number' && typeof other === 'number' && key in CLOSE)
      expect(other, `${key} of ${found.id}`).to.be.closeTo(value, CLOSE[key]!);
    else expect(other, `${key} of ${found.id}`).to.deep.equal(value);
  }
}

describe('createGroup', () => {
  it('gives what aggregate gives, in whatever order members come, and however parts of it are merged', () => {
    const shuffled = groupArb.chain(([instrument, minGroup, members]) =>
      fc.tuple(
        ...[fc.constant(instrument), fc.constant(minGroup), fc.constant(members)],
        fc.shuffledSubarray(members, {minLength: members.length}),
        fc.nat(members.length),
        fc.nat(members.length),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([instrument, minGroup, members, others, ...cuts]) => {
        const expected = aggregate(
          instrument,
          members.map((answers) => respond(instrument, answers)),
          minGroup,
        );
        const [low = 0, high = 0] = cuts.sort((a, b) => a - b);
        const part = (from: number, to: number) => streamOf(instrument, others.slice(from, to), minGroup);
        const parts = () => [part(0, low), part(low, high), part(high, others.length)] as const;
        const [a, b, c] = parts();
        // a + (b + c), and (c + b) + a.
        b.merge(c);
        a.merge(b);
        const [first, second, third] = parts();
        third.merge(second);
        third.merge(first);
        for (const found of [streamOf(instrument, others, minGroup), a, third].map((group) => group.read())) {
          expect(found.items).to.deep.equal(expected.items);
          expect([found.n, found.instrument, found.minGroup]).to.deep.equal([
            members.length,
            expected.instrument,
            minGroup,
          ]);
          const nodes = [found.total, ...found.nodes];
          [expected.total, ...expected.nodes].forEach((node, i) => expectSame(nodes[i]!, node));
        }
      }),
      {numRuns: 200},
    );
  });

  it('shows at any time the spread of what scoreMembers scores', () => {
    // Another way to the same numbers: every member scored by itself, once all are known.
    fc.assert(
      fc.property(groupArb, ([instrument, minGroup, members]) => {
        const stream = createGroup(instrument, {minGroup});
        members.forEach((answers, i) => {
          stream.add(respond(instrument, answers));
          const soFar = members.slice(0, i + 1).map((one) => respond(instrument, one));
          const results = scoreMembers(instrument, soFar, minGroup);
          const {total, nodes} = stream.read();
          [total, ...nodes].forEach((node, at) => {
            const scores = results.flatMap((result) => [result.total, ...result.nodes][at]!.score ?? []);
            expect(node.n, node.id).to.equal(scores.length);
            expect(node.median === null, node.id).to.equal(scores.length < minGroup);
            if (node.median === null) return;
            expect(node.mean).to.be.closeTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 1e-9);
            expect(node.sd).to.be.closeTo(Math.sqrt(sampleVariance(scores)!), 1e-9);
            expect(node.median).to.be.closeTo(quantile(scores, 0.5)!, 0.01);
            expect([node.min, node.max]).to.deep.equal([Math.min(...scores), Math.max(...scores)]);
          });
        });
      }),
      {numRuns: 100},
    );
  });

  it('scores again those who had answered what comes to be shown, and those who had said that it does not apply', () => {
    const pair: Instrument = {
      ...ptce,
      ...{id: 'pair', levels: [], missing: {minAnswered: 1}},
      tree: ['q1', 'q2'].map((id) => ({type: 'rating', id, text: id, scale: Object.keys(ptce.scales)[0]!})),
    };
    // By hand: a node needs all that applies. As long as two have a value of q2, nobody has said anything of it: all
    // have half of what applies. At the third value it counts, and so does « sans objet ».
    const group = streamOf(pair, [
      {q1: 4, q2: 'na'},
      {q1: 0, q2: 2},
      {q1: 2, q2: 4},
    ]);
    expect(group.read().total).to.include({n: 0, median: null});
    expect(countsOf(group.read(), 'q2')).to.equal(null);
    group.add(respond(pair, {q1: 2, q2: 0}));
    // 100, (0 + 50) / 2, (50 + 100) / 2 and (50 + 0) / 2.
    expect(group.read().total).to.include({n: 4, min: 25, median: 50, max: 100});
    expect(countsOf(group.read(), 'q2')).to.deep.equal({options: [1, 0, 1, 0, 1], na: 1, dk: 0});
  });

  it('counts the intensities and the vitality of a dialogy, and never half of one', () => {
    const answers: (DialogyAnswer | 'na')[] = [
      {a: 9, b: 4},
      {a: 4, b: 4},
      {a: 10, b: 10, relation: 'competing'},
      {a: 3},
      'na',
    ];
    const group = streamOf(
      dialogies,
      answers.map((savoir) => ({savoir})),
    ).read();
    // By hand: vitalities of 60, 40 and 100.
    const at = (...places: number[]) =>
      Array.from({length: 11}, (_, i) => places.filter((place) => place === i).length);
    expect(countsOf(group, 'savoir')).to.deep.equal({a: at(4, 9, 10), b: at(4, 4, 10), vitality: at(4, 6, 10), na: 1});
    expect(spreadOf(group, 'savoir')).to.include({n: 3, median: 60});
  });

  it('keeps nothing that a host goes on writing in', () => {
    const given = respond(dialogies, {savoir: {a: 4, b: 4}});
    const group = streamOf(dialogies, [{savoir: {a: 9, b: 9}}]);
    group.add(given);
    (given.answers.savoir as DialogyAnswer).a = 0;
    given.answers.savoir = 'na';
    group.add(respond(dialogies, {savoir: {a: 9, b: 4}}));
    expect(spreadOf(group.read(), 'savoir')).to.include({n: 3, min: 40, max: 90});
    const untouched = group.read();
    untouched.items[0]!.counts = null;
    expect(spreadOf(group.read(), 'savoir')).to.include({n: 3, min: 40, max: 90});
  });

  it('leaves the other group as it was when it merges', () => {
    const [one, other] = [streamOf(ptce, [{a1_1: 1}, {a1_1: 2}]), streamOf(ptce, [{a1_1: 4, a1_2: 'na'}])];
    const before = other.read();
    one.merge(other);
    one.add(respond(ptce, {a1_1: 0}));
    expect(other.read()).to.deep.equal(before);
    expect(countsOf(one.read(), 'a1_1')).to.deep.equal({options: [1, 1, 1, 0, 1], na: 0, dk: 0});
  });

  it('refuses what cannot be counted with it, and stays as it was', () => {
    const group = streamOf(ptce, [{a1_1: 1}, {a1_1: 2}, {a1_1: 2}]);
    const before = group.read();
    const edited = respond(ptce, {});
    edited.instrument = {...edited.instrument, hash: '0'.repeat(16)};
    const refused: [act: () => unknown, code: string][] = [
      [() => group.add(respond(dialogies, {})), 'instrument-mismatch'],
      [() => group.add(edited), 'instrument-mismatch'],
      [() => group.add(null as unknown as Response), 'invalid'],
      [() => group.add(respond(ptce, {a1_2: 3, a1_1: 7})), 'out-of-range'],
      [() => group.merge(createGroup(ptce, {minGroup: 5})), 'invalid'],
      [() => group.merge(createGroup(dialogies)), 'instrument-mismatch'],
      [() => group.merge({...group}), 'invalid'],
      [() => group.merge(null as unknown as GroupStream), 'invalid'],
      [() => group.merge(group), 'invalid'],
      ...[1, 0, 2.5, NaN].map((minGroup): [() => unknown, string] => [
        () => createGroup(ptce, {minGroup}),
        'out-of-range',
      ]),
    ];
    expect(refused.map(([act]) => codeOf(act))).to.deep.equal(refused.map(([, code]) => code));
    expect(group.read()).to.deep.equal(before);
  });

  it('refuses an intensity that no dialogy has', () => {
    for (const savoir of [
      {a: 11, b: 0},
      {a: 3.5, b: 5},
      {a: -1, b: 11},
    ])
      expect(codeOf(() => streamOf(dialogies, [{savoir}]))).to.equal('out-of-range');
  });
});
