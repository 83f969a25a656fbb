import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Counts} from '../../../src/core/group/group.js';
import {byDivergence, shapeOf, type Shape} from '../../../src/core/group/shape.js';

const rating = (options: number[]): Counts => ({options, na: 2, dk: 1});

/** Counts at each of eleven steps, from the steps that were given. */
const eleven = (...given: number[]) =>
  Array.from({length: 11}, (_, step) => given.filter((one) => one === step).length);

/** Of a dialogy, from the pairs of intensities that its members gave. */
const dialogy = (...pairs: [a: number, b: number][]): Counts => ({
  a: eleven(...pairs.map(([a]) => a)),
  b: eleven(...pairs.map(([, b]) => b)),
  vitality: eleven(...pairs.map(([a, b]) => Math.round(Math.sqrt(a * b)))),
  na: 3,
});

/** Both intensities alike, so that the vitality is ten times them. */
const alike = (...given: number[]) => dialogy(...given.map((one): [number, number] => [one, one]));

describe('shapeOf', () => {
  // By eye, as dots along the scale.
  const cases: [name: string, counts: Counts, shape: Shape][] = [
    ['five options, half at each end', rating([5, 0, 0, 0, 5]), 'camps'],
    ['five options, half at each end and a few between', rating([4, 1, 0, 1, 4]), 'camps'],
    ['five options, two camps two steps apart', rating([0, 5, 0, 6, 0]), 'camps'],
    ['five options, a large camp and a small one', rating([2, 0, 0, 0, 6]), 'camps'],
    ['five options, two low and two high', rating([1, 1, 0, 1, 1]), 'camps'],
    ['five options, all over the scale', rating([2, 2, 2, 2, 2]), 'scattered'],
    ['five options, one on each', rating([1, 1, 1, 1, 1]), 'scattered'],
    ['five options, three far from one another', rating([1, 0, 1, 0, 1]), 'scattered'],
    ['five options, both ends and as many between', rating([3, 0, 3, 0, 3]), 'scattered'],
    ['five options, one of six apart', rating([0, 0, 5, 0, 1]), 'apart'],
    ['five options, one of eleven at the other end', rating([1, 0, 0, 0, 10]), 'apart'],
    ['five options, one of eleven apart from close ones', rating([1, 0, 0, 5, 5]), 'apart'],
    ['five options, one of three', rating([2, 0, 0, 0, 1]), 'apart'],
    ['five options, all alike and low', rating([10, 0, 0, 0, 0]), 'together'],
    ['five options, all alike and high', rating([0, 0, 0, 0, 3]), 'together'],
    ['five options, on two neighbours', rating([0, 0, 0, 5, 6]), 'together'],
    ['five options, around one', rating([0, 3, 4, 3, 0]), 'together'],
    ['five options, one of a hundred apart', rating([1, 0, 0, 0, 99]), 'together'],
    ['four options, half at each end', rating([5, 0, 0, 5]), 'camps'],
    ['four options, half at each end and a few between', rating([4, 1, 1, 4]), 'camps'],
    ['four options, all over the scale', rating([3, 2, 3, 2]), 'scattered'],
    ['four options, one of eight apart', rating([7, 0, 0, 1]), 'apart'],
    ['four options, all alike and low', rating([8, 0, 0, 0]), 'together'],
    ['four options, on two neighbours', rating([0, 4, 4, 0]), 'together'],
    ['two options, half on each', rating([4, 4]), 'camps'],
    ['two options, one of six', rating([5, 1]), 'apart'],
    ['two persons at both ends', rating([1, 0, 0, 0, 1]), 'camps'],
    ['a dialogy, half dead and half alive', alike(0, 0, 1, 1, 9, 9, 10, 10), 'camps'],
    ['a dialogy, all over the scale', alike(0, 1, 3, 4, 6, 7, 9, 10), 'scattered'],
    ['a dialogy, one of seven apart', alike(1, 7, 7, 7, 8, 8, 8), 'apart'],
    ['a dialogy, all alike and low', alike(1, 1, 1, 1, 2), 'together'],
  ];
  for (const [name, counts, shape] of cases)
    it(`${name}: ${shape}`, () => expect(shapeOf(counts)!.shape).to.equal(shape));

  it('tells where the upper side begins', () => {
    expect(shapeOf(rating([4, 1, 0, 1, 4]))!.from).to.equal(3);
    expect(shapeOf(rating([1, 0, 0, 5, 5]))!.from).to.equal(3);
    expect(shapeOf(rating([0, 0, 5, 0, 1]))!.from).to.equal(4);
  });

  it('tells the logic of a dialogy that is seen alive by some and asleep by others, at one vitality', () => {
    const counts = dialogy([9, 1], [9, 1], [9, 1], [1, 9], [1, 9], [1, 9]);
    expect(shapeOf(counts)).to.include({shape: 'camps', facet: 'a', from: 9});
    expect(shapeOf(dialogy([5, 0], [5, 0], [5, 10], [5, 10]))).to.include({facet: 'b'});
  });

  it('takes r_wg before it is cut, which is the same wherever answers lie and however they are turned', () => {
    // By hand: five and six at the ends of five options. Variance 16 · 5 · 6 / (11 · 10), over σ² of 2.
    expect(shapeOf(rating([5, 0, 0, 0, 6]))!.uncut).to.be.closeTo(1 - 480 / 110 / 2, 1e-12);
    fc.assert(
      fc.property(fc.array(fc.nat(6), {minLength: 2, maxLength: 7}), (options) => {
        const [one, turned] = [options, [...options].reverse()].map((given) => shapeOf(rating(given)));
        expect(one?.shape).to.equal(turned?.shape);
        if (one) expect(one.uncut).to.be.closeTo(turned!.uncut, 1e-9);
      }),
    );
  });

  it('is not there under two values', () => {
    for (const options of [
      [0, 0, 0],
      [0, 1, 0],
    ])
      expect(shapeOf(rating(options))).to.equal(null);
  });
});

describe('byDivergence', () => {
  // By eye: half at each end, then all over the scale, then one voice apart, then all alike and low.
  const orders: Record<string, Counts[]> = {
    'five options, ten persons': [
      [5, 0, 0, 0, 5],
      [2, 2, 2, 2, 2],
      [9, 0, 0, 0, 1],
      [10, 0, 0, 0, 0],
    ].map(rating),
    'five options, five persons': [
      [3, 0, 0, 0, 2],
      [1, 1, 1, 1, 1],
      [4, 0, 0, 0, 1],
      [5, 0, 0, 0, 0],
    ].map(rating),
    'four options, twelve persons': [
      [6, 0, 0, 6],
      [3, 3, 3, 3],
      [11, 0, 0, 1],
      [12, 0, 0, 0],
    ].map(rating),
    'four options, four persons': [
      [2, 0, 0, 2],
      [1, 1, 1, 1],
      [3, 0, 0, 1],
      [4, 0, 0, 0],
    ].map(rating),
    'a dialogy, eight persons': [
      alike(0, 0, 0, 0, 10, 10, 10, 10),
      alike(0, 1, 3, 4, 6, 7, 9, 10),
      alike(1, 1, 1, 1, 1, 1, 1, 9),
      alike(1, 1, 1, 1, 1, 1, 1, 1),
    ],
  };
  for (const [name, order] of Object.entries(orders))
    it(`ranks as dots show: ${name}`, () => {
      const shapes = order.map((counts) => shapeOf(counts)!);
      expect([shapes[2]!, shapes[3]!, shapes[1]!, shapes[0]!].sort(byDivergence)).to.deep.equal(shapes);
    });
});
