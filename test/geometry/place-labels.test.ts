import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {anyOverlap, crosses, type Box} from '../../src/geometry/box.js';
import {angleOf, pointAt} from '../../src/geometry/polar.js';
import {placeLabels, placeNumbers, type Placement} from '../../src/geometry/place-labels.js';

/** A fixed-width font, half as wide as it is high. */
const measureAt = (size: number) => (text: string) => (text.length * size) / 2;

function place(names: readonly string[], notes: readonly string[], width: number, size: number) {
  const room = {
    width,
    gap: 0.8 * size,
    maxRadius: Math.min(16 * size, 0.42 * width),
    minRadius: Math.min(6 * size, 0.24 * width),
  };
  const parts = names.map((text, i) => [
    {text, measure: measureAt(size), lineHeight: 1.25 * size},
    {text: notes[i]!, measure: measureAt(0.8 * size), lineHeight: size},
  ]);
  return {
    words: placeLabels(parts, room),
    numbers: placeNumbers(
      parts.map(([name]) => name!),
      room,
    ),
  };
}

function expectRoom({labels, radius, top, bottom}: Placement, width: number): void {
  const boxes = labels.filter(({lines}) => lines[0]!.text).map(({box}) => box);
  expect(anyOverlap(boxes), 'overlap').to.equal(false);
  for (const box of boxes) {
    expect(box.x).to.be.at.least(-width / 2 - 1e-6);
    expect(box.x + box.width).to.be.at.most(width / 2 + 1e-6);
    expect(box.y).to.be.at.least(top);
    expect(box.y + box.height).to.be.at.most(bottom);
    expect(distance(box), 'distance from the centre').to.be.at.least(radius);
  }
}

/** A line leads from each axis to its label, and meets no other label. */
function expectLeads({labels, radius}: Placement, gap: number): void {
  for (const [axis, {lift}] of labels.entries()) {
    const [from, to] = [gap, gap + lift].map((more) => pointAt(angleOf(axis, labels.length), radius + more));
    for (const [other, {box}] of labels.entries())
      if (lift > 0 && other !== axis) expect(crosses(box, from!, to!), `${axis} to ${other}`).to.equal(false);
  }
}

function distance({x, y, width, height}: Box): number {
  return Math.hypot(Math.max(0, x, -x - width), Math.max(0, y, -y - height));
}

const word = fc.integer({min: 1, max: 15}).map((length) => 'm'.repeat(length));
const name = fc.array(word, {minLength: 1, maxLength: 7}).map((words) => words.join(' '));
const axes = fc.array(fc.tuple(name, fc.constantFrom('3 sur 4', 'pas encore de score')), {minLength: 3, maxLength: 24});

describe('placing labels', () => {
  it('clips and overlaps nothing: 3 to 24 axes, 320 to 1600 pixels, text up to twice its size', () => {
    fc.assert(
      fc.property(axes, fc.integer({min: 280, max: 1600}), fc.integer({min: 12, max: 32}), (found, width, size) => {
        const {words, numbers} = place(
          found.map(([text]) => text),
          found.map(([, note]) => note),
          width,
          size,
        );
        if (words) {
          expectRoom(words, width);
          expectLeads(words, 0.8 * size);
        }
        expectRoom(numbers, width);
      }),
      {numRuns: 1000},
    );
  });

  it('keeps every word of a label, in order', () => {
    const {words} = place(['Décider ensemble', 'Faire alliance avec les communes', 'Innover'], ['', '', ''], 320, 14);
    const texts = words!.labels.map(({lines}) => lines.flatMap(({text, part}) => (part === 0 ? [text] : [])).join(' '));
    expect(texts).to.deep.equal(['Décider ensemble', 'Faire alliance avec les communes', 'Innover']);
  });

  it('sets a label above the top, and beside the axes at the sides', () => {
    // Four axes of one short word each, 32 wide and 36 high, in a frame with room to spare.
    const {words} = place(['aaaa', 'bbbb', 'cccc', 'dddd'], ['-', '-', '-', '-'], 1600, 16);
    const reach = words!.radius + 0.8 * 16;
    const [top, right, bottom, left] = words!.labels.map(({box}) => box) as [Box, Box, Box, Box];
    expect(top.x).to.be.closeTo(-16, 0.01);
    expect(top.y + top.height).to.be.closeTo(-reach, 0.6);
    expect(right.x).to.be.closeTo(reach, 0.6);
    expect(right.y).to.be.closeTo(-right.height / 2, 0.01);
    expect(bottom.y).to.be.closeTo(reach, 0.6);
    expect(left.x + left.width).to.be.closeTo(-reach, 0.6);
    expect(words!.labels.map(({anchor}) => anchor)).to.deep.equal(['middle', 'start', 'middle', 'end']);
  });

  it('gives up words that leave too small a radar', () => {
    const long = Array.from({length: 9}, () => 'm'.repeat(15));
    expect(place(long, long, 320, 16).words).to.equal(null);
    expect(place(long, long, 1200, 16).words).not.to.equal(null);
  });

  const texts = Array.from({length: 24}, (_, i) => String(i + 1));
  const shown = ({labels}: Placement) => labels.flatMap(({lines}) => lines.flatMap(({text}) => text || []));

  it('lifts labels over each other at the top and the bottom, with a free line to each', () => {
    const names = texts.map(() => 'm'.repeat(12));
    const {words} = place(names, names, 1200, 16);
    expect(shown(words!).length).to.equal(48);
    const lifted = words!.labels.filter(({lift}) => lift > 0);
    expect(lifted.length).to.be.above(2);
    expectRoom(words!, 1200);
  });

  it('leaves some numbers out rather than shrink the radar', () => {
    const {numbers} = place(texts, texts, 240, 32);
    expect(shown(numbers)).to.deep.equal(texts.filter((_, i) => i % 2 === 0));
    expect(numbers.radius).to.be.at.least(0.24 * 240);
  });
});
