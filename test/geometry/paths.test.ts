import {expect} from '@open-wc/testing';
import {arcPath, sectorPath, whiskerPath} from '../../src/geometry/axis-path.js';
import {angleOf, pathPoint, pointAt} from '../../src/geometry/polar.js';
import {runsOf} from '../../src/geometry/runs.js';
import {bandPath, linePath, pointsOf, wedgePath, type Values} from '../../src/geometry/series-path.js';

// Worked by hand, with sin 60° = 0.8660, sin 20° = 0.3420, cos 20° = 0.9397, sin 80° = 0.9848 and cos 80° = 0.1736.

describe('polar points', () => {
  const cases = [
    {axis: 0, count: 4, x: 0, y: -100},
    {axis: 1, count: 4, x: 100, y: 0},
    {axis: 2, count: 4, x: 0, y: 100},
    {axis: 3, count: 4, x: -100, y: 0},
    {axis: 1, count: 6, x: 86.6, y: -50},
    {axis: 2, count: 3, x: -86.6, y: 50},
  ];
  for (const {axis, count, x, y} of cases)
    it(`axis ${axis} of ${count} is clockwise from the top`, () => {
      const point = pointAt(angleOf(axis, count), 100);
      expect(point.x).to.be.closeTo(x, 0.05);
      expect(point.y).to.be.closeTo(y, 0.05);
    });

  it('are written to a tenth, without -0', () => {
    expect(pathPoint({x: -0.04, y: 12.345})).to.equal('0 12.3');
  });
});

describe('runsOf', () => {
  const cases: {name: string; values: Values; runs: number[][]; isClosed?: boolean}[] = [
    {name: 'all have a value', values: [1, 2, 3], runs: [[0, 1, 2]], isClosed: true},
    {name: 'a value of 0 is a value', values: [0, 0, 0], runs: [[0, 1, 2]], isClosed: true},
    {name: 'none has', values: [null, null, null], runs: []},
    {name: 'one gap', values: [1, null, 3, 4], runs: [[2, 3, 0]]},
    {name: 'a run passes the top', values: [50, 60, null, 70], runs: [[3, 0, 1]]},
    {name: 'two runs and a value alone', values: [1, 2, null, 4, null, 6, 7, null], runs: [[0, 1], [3], [5, 6]]},
  ];
  for (const {name, values, runs, isClosed = false} of cases)
    it(name, () => {
      const found = runsOf(values);
      expect(found.map(({axes}) => [...axes])).to.have.deep.members(runs);
      for (const run of found) expect(run.isClosed).to.equal(isClosed);
    });
});

describe('the path of a series', () => {
  it('goes all around when every axis has a value', () => {
    expect(linePath([100, 50, 100, 0], 100)).to.equal('M0 -100L50 0M50 0L0 100M0 100L0 0M0 0L0 -100');
  });

  it('has nothing across a gap: neither a line nor a point at 0', () => {
    // 50 at 60° is (43.3, -25), 100 at 120° is (86.6, 50), 50 at 240° is (-43.3, 25).
    const values = [null, 50, 100, null, 50, null];
    expect(linePath(values, 100)).to.equal('M43.3 -25L86.6 50');
    expect(pointsOf(values, 100).map(Boolean)).to.deep.equal([false, true, true, false, true, false]);
  });

  it('passes the top', () => {
    expect(linePath([100, null, null, 100], 100)).to.equal('M-100 0L0 -100');
  });

  it('fills between neighbours as wedges through the centre', () => {
    expect(wedgePath([null, 50, 100, null, 50, null], 100)).to.equal('M0 0L43.3 -25L86.6 50');
  });

  it('is nothing without values', () => {
    expect(linePath([null, null, null], 100)).to.equal('');
    expect(wedgePath([null, null, null], 100)).to.equal('');
    expect(bandPath([null, null, null], [null, null, null], 100)).to.equal('');
  });
});

describe('bandPath', () => {
  it('is a ring between two closed lines, the inner one backwards', () => {
    expect(bandPath([50, 50, 50, 50], [100, 100, 100, 100], 100)).to.equal(
      'M0 -100L100 0L0 100L-100 0ZM-50 0L0 50L50 0L0 -50Z',
    );
  });

  it('ends at gaps, and is a stretch of its axis between two', () => {
    expect(bandPath([20, null, 20, 40], [80, null, 60, 80], 100)).to.equal('M0 60L-80 0L0 -80L0 -20L-40 0L0 20Z');
    expect(bandPath([null, 20, null, null], [null, 60, null, null], 100)).to.equal('M60 0L20 0Z');
  });
});

describe('along and around axes', () => {
  it('a whisker has a bar of 8 pixels at each end', () => {
    expect(whiskerPath(1, 4, 30, 90)).to.equal('M30 0L90 0M30 -4L30 4M90 -4L90 4');
  });

  it('a sector reaches half-way to its neighbours', () => {
    // 45° on both sides of the top: 100·sin 45° = 70.7.
    expect(sectorPath(0, 4, 100)).to.equal('M0 0L-70.7 -70.7A100 100 0 0 1 70.7 -70.7Z');
  });

  it('the arc of axes 0 to 2 of 9 goes from −20° to 100°', () => {
    expect(arcPath(0, 2, 9, 100)).to.equal('M-34.2 -94A100 100 0 0 1 98.5 17.4');
  });

  it('the arc of more than half of the axes takes the long way round', () => {
    expect(arcPath(0, 2, 4, 100)).to.equal('M-70.7 -70.7A100 100 0 1 1 -70.7 70.7');
  });

  it('leaves its ends free', () => {
    // A quarter of the circle less 10 pixels at each end: 45° − 5.73° = 39.27°, whose sine is 0.6330.
    expect(arcPath(0, 0, 4, 100, 10)).to.equal('M-63.3 -77.4A100 100 0 0 1 63.3 -77.4');
  });
});
