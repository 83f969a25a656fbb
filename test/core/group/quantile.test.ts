import {expect} from '@open-wc/testing';
import {quantile} from '../../../src/core/group/quantile.js';

describe('quantile', () => {
  // From R 4: quantile(x, p, type = 7).
  const cases: {values: number[]; p: number; expected: number}[] = [
    {values: [10, 20, 30, 50], p: 0.25, expected: 17.5},
    {values: [10, 20, 30, 50], p: 0.5, expected: 25},
    {values: [10, 20, 30, 50], p: 0.75, expected: 35},
    {values: [62.5, 12.5, 87.5, 50, 37.5], p: 0.25, expected: 37.5},
    {values: [62.5, 12.5, 87.5, 50, 37.5], p: 0.5, expected: 50},
    {values: [62.5, 12.5, 87.5, 50, 37.5], p: 0.75, expected: 62.5},
    {values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], p: 0.25, expected: 3.25},
    {values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], p: 0.1, expected: 1.9},
    {values: [3, 1, 2], p: 0, expected: 1},
    {values: [3, 1, 2], p: 1, expected: 3},
    {values: [42], p: 0.75, expected: 42},
  ];
  for (const {values, p, expected} of cases)
    it(`${p} of ${values.join(', ')}`, () => expect(quantile(Object.freeze(values), p)).to.be.closeTo(expected, 1e-12));

  it('is null without values, never 0', () => expect(quantile([], 0.5)).to.equal(null));
});
