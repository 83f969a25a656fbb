/** Whether what a group withholds can be worked out from what it shows: by trying every other answer in its place. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {aggregate} from '../../../src/core/group/aggregate.js';
import {createResponse} from '../../../src/core/response.js';
import {score} from '../../../src/core/score/score.js';
import type {Answer, Answers, Branch, Instrument, Item, Response} from '../../../src/core/schema.js';
import {ptce} from '../../../src/instruments/ptce/index.js';

const VALUES = [0, 1, 2, 4];
const logic = {title: 'Pole', text: 'One of two logics'};

/** Two branches, one of them in another, with an item beside them: small enough for every alternative to be tried. */
const tree: (Branch | Item)[] = [
  {
    id: 'a',
    title: 'A',
    weight: 2,
    children: [
      {id: 'a1', title: 'A1', children: ['q1', 'q2'].map((id) => ({type: 'rating', id, text: id, scale: 'four'}))},
      {type: 'rating', id: 'q3', text: 'q3', scale: 'four', reverse: true, weight: 3},
    ],
  },
  {id: 'b', title: 'B', children: [{type: 'dialogy', id: 'd1', title: 'D', a: logic, b: logic}]},
  {type: 'rating', id: 'q4', text: 'q4', scale: 'four'},
];

const small = (minAnswered: number): Instrument => ({
  ...ptce,
  ...{id: 'small', tree, levels: [], missing: {minAnswered}},
  scales: {four: {options: VALUES.map((value) => ({value, label: `${value}`})), dk: true}},
});

const RATINGS: (Answer | undefined)[] = [...VALUES, 'na', 'dk', undefined];
const DIALOGIES: (Answer | undefined)[] = [{a: 0, b: 9}, {a: 4, b: 9}, {a: 10, b: 10}, {a: 3}, 'na', undefined];
const possibleOf = (id: string) => (id === 'd1' ? DIALOGIES : RATINGS);
const IDS = ['q1', 'q2', 'q3', 'd1', 'q4'];
const hasValue = (answer: Answer | undefined) =>
  typeof answer === 'number' || (typeof answer === 'object' && 'b' in answer);

const answersArb = fc
  .tuple(...IDS.map((id) => fc.constantFrom(...possibleOf(id))))
  .map((found) => Object.fromEntries(found.flatMap((answer, i) => (answer === undefined ? [] : [[IDS[i]!, answer]]))));

const groupArb = fc.record({
  minAnswered: fc.constantFrom(0.1, 0.5, 1),
  minGroup: fc.constantFrom(2, 3, 4),
  members: fc.array(answersArb as fc.Arbitrary<Answers>, {minLength: 2, maxLength: 6}),
});

function respond(instrument: Instrument, members: readonly Answers[]): Response[] {
  return members.map((answers) => ({...createResponse(instrument, 'fr', 'mutual'), answers}));
}

/** Everything that a group shows, but how many values a withheld item has. */
function shownOf(instrument: Instrument, members: readonly Answers[], minGroup: number): string {
  const {items, ...rest} = aggregate(instrument, respond(instrument, members), minGroup);
  return JSON.stringify([rest, items.map((item) => (item.mean === null ? item.id : item))]);
}

/** The same members, with one's answer to one item in another's place. */
function withAnswer(members: readonly Answers[], at: number, id: string, answer: Answer | undefined): Answers[] {
  return members.map((answers, i) => {
    const {[id]: _, ...others} = answers;
    return i !== at ? answers : answer === undefined ? others : {...others, [id]: answer};
  });
}

describe('what a group withholds', () => {
  it('cannot be computed: all that is shown is the same whatever its few answerers say there', () => {
    fc.assert(
      fc.property(groupArb, ({minAnswered, minGroup, members}) => {
        const instrument = small(minAnswered);
        const shown = shownOf(instrument, members, minGroup);
        for (const id of IDS) {
          if (members.filter((answers) => hasValue(answers[id])).length >= minGroup) continue;
          members.forEach((_, at) => {
            for (const answer of possibleOf(id)) {
              const others = withAnswer(members, at, id, answer);
              if (others.filter((answers) => hasValue(answers[id])).length >= minGroup) continue;
              expect(shownOf(instrument, others, minGroup), `${id} of member ${at}`).to.equal(shown);
            }
          });
        }
      }),
      {numRuns: 300},
    );
  });

  it('is not the total less the rest, by hand', () => {
    // q4 was answered by one of three, with 0: that one's total is then (2 × 100 + 0) / 3, and the others' 100.
    const members = [
      {q1: 4, q2: 4, q3: 0, q4: 0},
      {q1: 4, q2: 4, q3: 0},
      {q1: 4, q2: 4, q3: 0},
    ];
    const {total, items} = aggregate(small(0.5), respond(small(0.5), members));
    expect(items.at(-1)).to.include({id: 'q4', n: 1, mean: null});
    expect(total).to.include({n: 3, mean: 100, min: 100});
    expect(score(small(0.5), members[0]!).total.score).to.be.closeTo(200 / 3, 1e-9);
  });
});
