import {expect} from '@open-wc/testing';
import {anyOverlap, crosses, overlap} from '../../src/geometry/box.js';
import {wrapWords} from '../../src/geometry/wrap-words.js';

const box = {x: 0, y: 0, width: 10, height: 10};

describe('boxes', () => {
  it('overlap when they share some room, or come closer than the margin', () => {
    expect(overlap(box, {...box, x: 9})).to.equal(true);
    expect(overlap(box, {...box, x: 10})).to.equal(false);
    expect(overlap(box, {...box, x: 12}, 3)).to.equal(true);
    expect(overlap(box, {...box, x: 9, y: 20})).to.equal(false);
    expect(anyOverlap([box, {...box, x: 20}, {...box, x: 25}])).to.equal(true);
    expect(anyOverlap([box, {...box, x: 20}, {...box, x: 40}])).to.equal(false);
  });

  const lines = [
    {name: 'through the middle', from: {x: -5, y: 5}, to: {x: 15, y: 5}, crossed: true},
    {name: 'ending inside', from: {x: -5, y: -5}, to: {x: 5, y: 5}, crossed: true},
    {name: 'wholly inside', from: {x: 2, y: 2}, to: {x: 3, y: 3}, crossed: true},
    {name: 'stopping before', from: {x: -5, y: 5}, to: {x: -1, y: 5}, crossed: false},
    {name: 'passing a corner', from: {x: -1, y: 12}, to: {x: 5, y: 11}, crossed: false},
    {name: 'across a corner, from outside to outside', from: {x: -2, y: 5}, to: {x: 5, y: -2}, crossed: true},
    {name: 'past a corner, slantwise', from: {x: -4, y: 2}, to: {x: 2, y: -4}, crossed: false},
    {name: 'a point inside', from: {x: 5, y: 5}, to: {x: 5, y: 5}, crossed: true},
    {name: 'a point outside', from: {x: 5, y: 15}, to: {x: 5, y: 15}, crossed: false},
  ];
  for (const {name, from, to, crossed} of lines)
    it(`are crossed by a line: ${name}`, () => expect(crosses(box, from, to)).to.equal(crossed));
});

describe('wrapWords', () => {
  const measure = (text: string) => text.length;
  const cases = [
    {text: 'Décider ensemble', width: 16, lines: ['Décider ensemble']},
    {text: 'Décider ensemble', width: 15, lines: ['Décider', 'ensemble']},
    {text: 'Créer de l’activité et de l’emploi', width: 12, lines: ['Créer de', 'l’activité', 'et de', 'l’emploi']},
    {text: 'Interconnaissance', width: 5, lines: ['Interconnaissance']},
    {text: 'Agir\u202f: ensemble', width: 6, lines: ['Agir\u202f:', 'ensemble']},
    {text: '', width: 5, lines: ['']},
  ];
  for (const {text, width, lines} of cases)
    it(`breaks « ${text} » at ${width}`, () => expect(wrapWords(text, width, measure)).to.deep.equal(lines));
});
