import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {lastOfEach, scoreMembers} from '../../../src/core/group/score-members.js';
import {createResponse, succeed} from '../../../src/core/response.js';
import type {Response} from '../../../src/core/schema.js';
import {score} from '../../../src/core/score/score.js';
import {ptce} from '../../../src/instruments/ptce/index.js';

const blank = createResponse(ptce, 'fr', 'mutual');

/** A response from "b", or "b>a" where it replaces another; what it is in the list is in its answers. */
const respond = (written: string, at: number): Response => {
  const [id = '', replaces] = written.split('>');
  return {...blank, id, ...(replaces !== undefined && {replaces}), answers: {a1_1: at}};
};

const keptOf = (given: readonly string[]) =>
  lastOfEach(given.map(respond)).map(({id, answers}) => `${id}${Number(answers.a1_1)}`);

describe('lastOfEach', () => {
  // By hand, from the contract: what another one given here replaces is left out. "b>a" is a response b that replaces
  // a; "b1" is a response b that was the second given, counted from 0.
  const cases = [
    {name: 'nobody', given: [], kept: []},
    {name: 'all, where nothing is replaced', given: ['a', 'b'], kept: ['a0', 'b1']},
    {name: 'the last given of one id, in the place of the first', given: ['a', 'b', 'a'], kept: ['a2', 'b1']},
    {name: 'what replaces another', given: ['a', 'b>a', 'x'], kept: ['b1', 'x2']},
    {name: 'what replaces another that is given later', given: ['b>a', 'a'], kept: ['b0']},
    {name: 'the end of a chain', given: ['a', 'b>a', 'c>b'], kept: ['c2']},
    {name: 'the end of a chain, in any order', given: ['b>a', 'c>b', 'a'], kept: ['c1']},
    {name: 'both ends of a chain whose middle is not given', given: ['a', 'c>b'], kept: ['a0', 'c1']},
    {name: 'what replaces one of another list', given: ['b>a'], kept: ['b0']},
    {name: 'both that replace one', given: ['a', 'b>a', 'c>a'], kept: ['b1', 'c2']},
    {name: 'what the last given of one id no longer replaces', given: ['a', 'b>a', 'b'], kept: ['a0', 'b2']},
    {name: 'one that replaces itself', given: ['a>a', 'x'], kept: ['a0', 'x1']},
    {name: 'what replaces one that replaces itself', given: ['b>a', 'a>a'], kept: ['b0']},
    {name: 'the last given of two that replace one another', given: ['a>b', 'x', 'b>a'], kept: ['x1', 'b2']},
    {name: 'the last given of a ring of three', given: ['c>b', 'a>c', 'b>a'], kept: ['b2']},
    {name: 'the last given of a ring with an id twice', given: ['b>a', 'a>b', 'b>a'], kept: ['b2']},
    {name: 'what replaces one of a ring', given: ['c>b', 'a>b', 'b>a'], kept: ['c0']},
    {name: 'one of each ring', given: ['a>b', 'b>a', 'c>d', 'd>c'], kept: ['b1', 'd3']},
  ];
  for (const {name, given, kept} of cases) it(`keeps ${name}`, () => expect(keptOf(given)).to.deep.equal(kept));

  it('keeps of anything just what leads to all the rest', () => {
    // Another way to say the rule: no two that are kept lead to one another, and all that are given are led to.
    const idArb = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const writtenArb = fc.tuple(idArb, fc.option(idArb)).map(([id, other]) => (other ? `${id}>${other}` : id));
    fc.assert(
      fc.property(fc.uniqueArray(writtenArb, {selector: (written) => written[0], maxLength: 6}), (given) => {
        const next = new Map(given.map((written) => [written.charAt(0), written.charAt(2)]));
        const ledToFrom = (id: string) => {
          const found = new Set<string>();
          for (let at = next.get(id); at && next.has(at) && !found.has(at); at = next.get(at)) found.add(at);
          return found;
        };
        const kept = keptOf(given).map((written) => written.charAt(0));
        const led = new Set(kept.flatMap((id) => [id, ...ledToFrom(id)]));
        expect([...led].sort()).to.deep.equal([...next.keys()].sort());
        for (const id of kept)
          expect(
            kept.filter((other) => other !== id && ledToFrom(other).has(id)),
            `what replaces ${id}`,
          ).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });

  it('follows the longest chain without calling itself', () => {
    const chain = Array.from({length: 20_000}, (_, i) => respond(i ? `${i}>${i - 1}` : '0', i));
    expect(lastOfEach(chain).map(({id}) => id)).to.deep.equal(['19999']);
  });
});

describe('a member who changes a finished response', () => {
  const members = [0, 1, 2].map((value) => ({
    ...createResponse(ptce, 'fr', 'mutual'),
    ...{completedAt: '2026-03-12T09:19:52.000Z', answers: {a1_1: value, a1_2: value}},
  }));
  const changed = {...succeed(members[0]!), answers: {a1_1: 4, a1_2: 4}};

  it('counts once, with what was changed', () => {
    // By hand: a1 of 4, 1 and 2 of 4 is 100, 25 and 50; with the replaced 0 there would be four, of median 37.5.
    const {n, nodes} = aggregate(ptce, [...members, changed]);
    expect(n).to.equal(3);
    expect(nodes.find(({id}) => id === 'a1')).to.include({n: 3, median: 50, min: 25, max: 100});
    const scored = scoreMembers(ptce, [...members, changed]);
    expect(scored).to.deep.equal([...members.slice(1), changed].map(({answers}) => score(ptce, answers)));
  });

  it('does not make a group of two one of three', () => {
    const {n, nodes} = aggregate(ptce, [...members.slice(0, 2), changed]);
    expect(n).to.equal(2);
    expect(nodes.every(({median}) => median === null)).to.equal(true);
  });
});
