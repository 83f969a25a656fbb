import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {crosses, overlap, type Box} from '../../src/geometry/box.js';
import {placeAtLines, type Line} from '../../src/geometry/place-at-lines.js';
import {angleOf, pointAt} from '../../src/geometry/polar.js';

const size = {width: 40, height: 12};

describe('placeAtLines', () => {
  it('sets a name to the right of the first point where that is free', () => {
    const [box] = placeAtLines([[{x: 0, y: 0}, null, null]], [size], [], 100);
    expect(box).to.deep.equal({x: 6, y: -6, ...size});
  });

  it('tries the other sides when something is there', () => {
    const taken = {x: 0, y: -20, width: 100, height: 40};
    const [box] = placeAtLines([[{x: 0, y: 0}, null, null]], [size], [taken], 100);
    expect(box).to.deep.equal({x: -46, y: -6, ...size});
  });

  it('leaves a name out rather than cover something', () => {
    const everywhere = {x: -100, y: -100, width: 200, height: 200};
    expect(placeAtLines([[{x: 0, y: 0}, null, null]], [size], [everywhere], 100)).to.deep.equal([null]);
  });

  it('covers no line and no other name, and stays in the radar', () => {
    const values = fc.array(fc.option(fc.integer({min: 0, max: 100})), {minLength: 9, maxLength: 9});
    fc.assert(
      fc.property(fc.array(values, {minLength: 1, maxLength: 6}), (series) => {
        const lines: Line[] = series.map((found) =>
          found.map((value, axis) => (value === null ? null : pointAt(angleOf(axis, 9), value))),
        );
        const sizes = lines.map(() => size);
        const boxes = placeAtLines(lines, sizes, [], 100).filter((box): box is Box => box !== null);
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).to.equal(false);
          for (const line of lines)
            line.forEach((from, axis) => {
              const to = line[(axis + 1) % 9];
              if (from && to) expect(crosses(box, from, to)).to.equal(false);
            });
          for (const x of [box.x, box.x + box.width])
            for (const y of [box.y, box.y + box.height]) expect(Math.hypot(x, y)).to.be.at.most(100.001);
        });
      }),
      {numRuns: 100},
    );
  });
});
