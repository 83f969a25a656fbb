import {expect} from '@open-wc/testing';
import {checkProject} from '../../src/core/parse/answers.js';
import {CoopError} from '../../src/core/error.js';
import {isSameData} from '../../src/core/same-data.js';
import type {Answers, Instrument} from '../../src/core/schema.js';
import {firstUnanswered} from '../../src/core/unanswered.js';

describe('checkProject', () => {
  it('returns a copy of its own', () => {
    const project = {nom: 'A', appui: ['ess', 'contrat'], places: 3, rythme: {a: 2, relation: 'competing'}};
    expect(checkProject(project)).to.deep.equal(project);
    expect(checkProject(project)).not.to.equal(project);
  });

  const refused: {name: string; input: unknown; code: string; path: string}[] = [
    {name: 'nothing', input: undefined, code: 'not-plain-data', path: '$'},
    {name: 'a text', input: 'Le Fournil', code: 'invalid', path: '$.project'},
    {name: 'an answer that is a truth', input: {nom: true}, code: 'invalid', path: '$.project.nom'},
    {name: 'an answer that is null', input: {nom: null}, code: 'invalid', path: '$.project.nom'},
    {name: 'a list of numbers', input: {appui: [1]}, code: 'invalid', path: '$.project.appui'},
    {name: 'an intensity out of range', input: {rythme: {a: 11}}, code: 'invalid', path: '$.project.rythme'},
    {name: 'a hostile key', input: JSON.parse('{"__proto__": "x"}'), code: 'hostile-key', path: '$.__proto__'},
  ];
  for (const {name, input, code, path} of refused)
    it(`refuses ${name}`, () => {
      let error: unknown;
      try {
        checkProject(input);
      } catch (caught) {
        error = caught;
      }
      expect(error).to.be.instanceOf(CoopError);
      expect(error).to.include({code, path});
    });
});

describe('isSameData', () => {
  const cases: {name: string; some?: Answers; others?: Answers; same: boolean}[] = [
    {name: 'nothing and nothing', same: true},
    {name: 'nothing and empty ones', some: {}, same: true},
    {name: 'another order', some: {a: 1, b: 'x'}, others: {b: 'x', a: 1}, same: true},
    {name: 'lists alike', some: {a: ['x', 'y']}, others: {a: ['x', 'y']}, same: true},
    {name: 'lists in another order', some: {a: ['x', 'y']}, others: {a: ['y', 'x']}, same: false},
    {name: 'one answer more', some: {a: 1}, others: {a: 1, b: 2}, same: false},
    {name: 'a number and its text', some: {a: 1}, others: {a: '1'}, same: false},
    {name: 'dialogies alike', some: {a: {a: 1, b: 2}}, others: {a: {b: 2, a: 1}}, same: true},
  ];
  for (const {name, some, others, same} of cases)
    it(`${name}: ${same ? 'the same' : 'not the same'}`, () => expect(isSameData(some, others)).to.equal(same));
});

describe('firstUnanswered', () => {
  const asked: Instrument = {
    ...{schema: 'coop-elements/instrument/1', id: 'a', version: '1.0.0', locale: 'fr', title: 'A', levels: []},
    source: {author: 'A', licence: 'A', about: 'A'},
    scales: {s: {options: [0, 1].map((value) => ({value, label: `${value}`})), dk: true}},
    tree: [
      {type: 'rating', id: 'rated', text: 'A', scale: 's'},
      {type: 'dialogy', id: 'lived', title: 'A', a: {title: 'A', text: 'A'}, b: {title: 'B', text: 'B'}},
      {type: 'text', id: 'said', text: 'A'},
      {type: 'choice', id: 'chosen', text: 'A', options: [{value: 'x', label: 'X'}]},
      {type: 'choices', id: 'ticked', text: 'A', options: [{value: 'x', label: 'X'}]},
    ],
  };
  const all: Answers = {rated: 0, lived: {a: 0, b: 0}, said: 'x', chosen: 'x', ticked: ['x']};
  const cases: {name: string; answers: Answers; first: string | undefined}[] = [
    {name: 'every item answered', answers: all, first: undefined},
    {name: '« sans objet » and « ne sait pas »', answers: {...all, rated: 'dk', lived: 'na'}, first: undefined},
    {name: 'nothing', answers: {}, first: 'rated'},
    {name: 'one intensity alone', answers: {...all, lived: {a: 3}}, first: 'lived'},
    {name: 'an empty text', answers: {...all, said: ''}, first: 'said'},
    {name: 'an empty list', answers: {...all, ticked: []}, first: 'ticked'},
  ];
  for (const {name, answers, first} of cases)
    it(`${name}: ${first ?? 'none'}`, () => expect(firstUnanswered(asked, answers)?.id).to.equal(first));
});
