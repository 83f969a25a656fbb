import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {standOut} from '../../../src/core/interpret/stand-out.js';

describe('standOut', () => {
  // By hand, from the rule: strengths at least 50, above the lowest, at most half and 3; priorities under 75 or the lowest.
  const cases: {name: string; scores: number[]; strengths: number[]; priorities: number[]}[] = [
    {name: 'nothing of nothing', scores: [], strengths: [], priorities: []},
    {name: 'one score is something to grow from', scores: [90], strengths: [], priorities: [90]},
    {name: 'two', scores: [40, 60], strengths: [60], priorities: [40]},
    {name: 'in the order of the questionnaire', scores: [80, 20, 60], strengths: [80], priorities: [20, 60]},
    {name: 'nothing is a strength under 50', scores: [49, 10, 30, 20], strengths: [], priorities: [10, 30, 20]},
    {name: 'all high: the lowest alone', scores: [100, 90, 80, 95], strengths: [100, 95], priorities: [80]},
    {name: 'all alike: no strength', scores: [60, 60, 60, 60], strengths: [], priorities: [60, 60, 60]},
    {name: 'all at the top: one', scores: [100, 100, 100], strengths: [], priorities: [100]},
    {
      name: 'at most three of each',
      scores: [55, 65, 75, 85, 10, 20, 30, 40],
      strengths: [65, 75, 85],
      priorities: [10, 20, 30],
    },
  ];
  for (const {name, scores, strengths, priorities} of cases)
    it(name, () => {
      const found = standOut(scores.map((score) => ({score})));
      expect(found.strengths.map(({score}) => score)).to.deep.equal(strengths);
      expect(found.priorities.map(({score}) => score)).to.deep.equal(priorities);
    });

  it('of equal scores the first come first', () => {
    const {strengths, priorities} = standOut('abcdefgh'.split('').map((id, i) => ({id, score: i < 4 ? 80 : 20})));
    expect(strengths.map(({id}) => id).join('')).to.equal('abc');
    expect(priorities.map(({id}) => id).join('')).to.equal('efg');
  });

  it('never names one twice, nor a priority above a strength, and always ends on something to do', () => {
    const scores = fc.array(fc.double({min: 0, max: 100, noNaN: true}).map((score) => ({score})));
    fc.assert(
      fc.property(scores, (all) => {
        const {strengths, priorities} = standOut(all);
        expect(strengths.filter((one) => priorities.includes(one))).to.deep.equal([]);
        expect(priorities.length > 0).to.equal(all.length > 0);
        for (const strength of strengths) for (const {score} of priorities) expect(score).to.be.at.most(strength.score);
      }),
    );
  });
});
