import {expect} from '@open-wc/testing';
import {vitality} from '../../src/core/score/dialogy.js';
import {discRadius, ribbonPath} from '../../src/geometry/space.js';

const box = {length: 100, radius: 40};
const ribbon = (a: number, b: number, size = box) => ribbonPath(a, b, vitality(a, b), size);

/** The numbers of a path, in order. */
const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

/** How wide a ribbon is at its first disc, its waist and its second disc. */
function widthsOf(path: string): [start: number, waist: number, end: number] {
  const points = numbersOf(path);
  const y = (index: number) => points[2 * index + 1]!;
  // Points by order: M 0, C 1–3, C 4–6, L 7, C 8–10, C 11–13.
  return [y(13) - y(0), y(10) - y(3), y(7) - y(6)];
}

describe('discRadius', () => {
  // By hand: the area is that share of the full disc's, so the radius its square root.
  const cases: [intensity: number, radius: number][] = [
    [0, 0],
    [2.5, 20],
    [4.9, 28],
    [6.4, 32],
    [8.1, 36],
    [10, 40],
  ];
  for (const [intensity, radius] of cases)
    it(`${intensity} of 10 is a radius of ${radius} of 40`, () =>
      expect(discRadius(intensity, 40)).to.be.closeTo(radius, 1e-12));

  it('grows by the same area at each step', () => {
    const area = (intensity: number) => Math.PI * discRadius(intensity, 40) ** 2;
    for (let intensity = 1; intensity <= 10; intensity++)
      expect(area(intensity) - area(intensity - 1)).to.be.closeTo(160 * Math.PI, 1e-9);
  });
});

describe('ribbonPath', () => {
  // By hand, in a box of 100 by 80 whose middle is at 40; control points a quarter of the way from either end.
  it('is a full, straight band when both are full', () => {
    expect(ribbon(10, 10)).to.equal('M0 0C25 0 25 0 50 0C75 0 75 0 100 0L100 80C75 80 75 80 50 80C25 80 25 80 0 80Z');
  });

  it('of 9 and 4: from a half-width of 40·√0.9 = 37.95, by 40 · 0.6 = 24, to 40·√0.4 = 25.30', () => {
    expect(ribbon(9, 4)).to.equal(
      'M0 2.05C25 2.05 25 16 50 16C75 16 75 14.7 100 14.7L100 65.3C75 65.3 75 64 50 64C25 64 25 77.95 0 77.95Z',
    );
  });

  it('keeps to the box it is given', () => {
    expect(ribbon(10, 10, {length: 6, radius: 1})).to.equal(
      'M0 0C1.5 0 1.5 0 3 0C4.5 0 4.5 0 6 0L6 2C4.5 2 4.5 2 3 2C1.5 2 1.5 2 0 2Z',
    );
  });

  it('is nothing when nothing lives between them', () => {
    for (const [a, b] of [
      [0, 0],
      [0, 10],
      [10, 0],
    ] as const)
      expect(ribbon(a, b), `${a}, ${b}`).to.equal('');
  });

  // Each drawn length is rounded to 0.01 above and below.
  it('is as wide as its discs at either end, and as what lives between them at its waist', () => {
    for (let a = 1; a <= 10; a++)
      for (let b = 1; b <= 10; b++) {
        const [start, waist, end] = widthsOf(ribbon(a, b));
        expect(start, `${a}, ${b}`).to.be.closeTo(2 * discRadius(a, 40), 0.011);
        expect(waist, `${a}, ${b}`).to.be.closeTo((80 * vitality(a, b)) / 100, 0.011);
        expect(end, `${a}, ${b}`).to.be.closeTo(2 * discRadius(b, 40), 0.011);
        for (const [i, number] of numbersOf(ribbon(a, b)).entries())
          expect(number, `${a}, ${b}`).to.be.within(0, i % 2 === 0 ? 100 : 80);
      }
  });

  it('favours no side: above mirrors below, and both logics exchanged mirror the ribbon', () => {
    for (let a = 1; a <= 10; a++)
      for (let b = 1; b <= 10; b++) {
        const points = numbersOf(ribbon(a, b));
        points.forEach((number, i) => {
          // The outline goes out above and comes back below, through the same places in the other order.
          const across = points.at(i % 2 === 0 ? -2 - i : -i)!;
          if (i % 2 === 0) expect(across, `${a}, ${b}`).to.equal(number);
          else expect(across + number, `${a}, ${b}`).to.be.closeTo(80, 0.011);
        });
        expect(widthsOf(ribbon(b, a)), `${a}, ${b}`).to.deep.equal(widthsOf(ribbon(a, b)).reverse());
      }
  });
});
