/** Against R, on answers and numbers that statistics.R wrote: quantile(type = 7), sd, multilevel::rwg and psych::alpha. */
import {expect} from '@open-wc/testing';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {createGroup} from '../../../src/core/group/create-group.js';
import type {Group} from '../../../src/core/group/group.js';
import {reliability} from '../../../src/core/group/reliability.js';
import {createResponse} from '../../../src/core/response.js';
import type {Answers, Instrument, Item, Response} from '../../../src/core/schema.js';
import {dialogies} from '../../../src/instruments/dialogies/index.js';
import {ptce} from '../../../src/instruments/ptce/index.js';
import {alphas, answers, spreads} from './statistics-from-r.js';

const logic = {title: 'Pole', text: 'One of two logics'};
const scaleOf = (...values: number[]) => ({options: values.map((value) => ({value, label: `${value}`}))});
const rated = (scale: string, ...ids: string[]) => ids.map((id): Item => ({type: 'rating', id, text: id, scale}));

const instrument: Instrument = {
  ...ptce,
  ...{id: 'frozen', levels: [], scales: {five: scaleOf(0, 1, 2, 3, 4), four: scaleOf(1, 2, 3, 4)}},
  tree: [
    {
      ...{id: 'q', title: 'Q'},
      children: rated('five', 'q1', 'q2', 'q3', 'q4').map(
        (item) => (item.id === 'q3' ? {...item, reverse: true} : item) as Item,
      ),
    },
    {id: 'r', title: 'R', children: rated('four', 'r1', 'r2', 'r3')},
    {id: 'd', title: 'D', children: [{type: 'dialogy', id: 'd1', title: 'D1', a: logic, b: logic}]},
  ],
};

const {a: first, b: second, ...ratings} = answers as Record<string, readonly (number | null)[]>;
const members = first!.map((a, i): Response => {
  const given = Object.entries(ratings).flatMap(([id, column]) => (column[i] === null ? [] : [[id, column[i]]]));
  const all = {...Object.fromEntries(given), d1: {a, b: second![i]}} as Answers;
  return {...createResponse(instrument, 'fr', 'mutual'), answers: all};
});

function expectEqual(group: Group): void {
  const found = [group.total, ...group.nodes, ...group.items];
  expect(found.map(({id}) => id)).to.have.members(Object.keys(spreads));
  for (const one of found)
    for (const [key, value] of Object.entries(spreads[one.id]!))
      expect(one[key as 'mean'], `${key} of ${one.id}`).to.be.closeTo(value, 1e-9);
}

describe('the statistics of a group', () => {
  it('of a list are R’s', () => expectEqual(aggregate(instrument, members)));

  it('of a stream merged from three are R’s', () => {
    const [group, ...others] = [0, 1, 2].map((part) => {
      const stream = createGroup(instrument);
      members.filter((_, i) => i % 3 === part).forEach((member) => stream.add(member));
      return stream;
    });
    for (const other of others) group!.merge(other);
    expectEqual(group!.read());
  });
});

describe('reliability', () => {
  const of = ({total, nodes}: ReturnType<typeof reliability>, id: string) =>
    [total, ...nodes].find((node) => node.id === id)!;

  it('is R’s alpha, over complete cases', () => {
    const found = reliability(instrument, members);
    expect(found.nodes.map(({id}) => id)).to.deep.equal(['q', 'r', 'd']);
    for (const [id, {alpha, ...counts}] of Object.entries(alphas)) {
      const {alpha: own, ...others} = of(found, id);
      expect(others).to.deep.equal({id, ...counts});
      expect(own).to.be.closeTo(alpha, 1e-9);
    }
  });

  it('is not there of one item', () => {
    expect(of(reliability(instrument, members), 'd')).to.deep.equal({id: 'd', items: 1, n: 12, alpha: null});
  });

  it('is not there under three complete cases, nor where all add up to the same', () => {
    const respond = (r1: number, r2: number, r3: number | 'na'): Response => ({
      ...createResponse(instrument, 'fr', 'mutual'),
      answers: {r1, r2, r3},
    });
    const alphaOf = (...given: Response[]) => of(reliability(instrument, given), 'r');
    const two = [respond(1, 2, 3), respond(4, 4, 4)];
    expect(alphaOf(...two, respond(1, 1, 'na'))).to.deep.equal({id: 'r', items: 3, n: 2, alpha: null});
    expect(alphaOf(...two, respond(1, 1, 1)).alpha).to.be.a('number');
    expect(alphaOf(respond(1, 2, 4), respond(2, 4, 1), respond(4, 1, 2))).to.include({n: 3, alpha: null});
  });

  it('asks for responses to one questionnaire, and counts each person once', () => {
    const stranger = createResponse(dialogies, 'fr', 'mutual');
    expect(() => reliability(instrument, [stranger])).to.throw('It answers "dialogies"');
    expect(() => reliability(instrument, {} as Response[])).to.throw('give a list of responses');
    expect(reliability(instrument, [...members, ...members])).to.deep.equal(reliability(instrument, members));
  });
});
