import {expect} from '@open-wc/testing';
import type {Spread} from '../../../src/core/group/group.js';
import {differenceOf} from '../../../src/core/interpret/difference.js';
import {en} from '../../../src/core/interpret/words/en.js';
import {fr} from '../../../src/core/interpret/words/fr.js';
import type {Guide, Instrument} from '../../../src/core/schema.js';

const mood: Instrument = {
  ...{schema: 'coop-elements/instrument/1', id: 'humeur', version: '1.0.0', locale: 'fr', title: 'Notre humeur'},
  source: {author: 'Nous', licence: 'CC BY 4.0', about: 'Deux affirmations et une dialogie.'},
  scales: {
    s: {
      options: [
        {value: 1, label: 'Jamais'},
        {value: 2, label: 'Parfois'},
        {value: 3, label: 'Souvent'},
      ],
    },
  },
  levels: [],
  tree: [
    {
      id: 'ensemble',
      title: 'Ensemble',
      children: [
        {type: 'rating', id: 'rire', text: 'On rit.', scale: 's'},
        {type: 'rating', id: 'grogner', text: 'On grogne.', scale: 's', reverse: true},
      ],
    },
    {
      ...{type: 'dialogy', id: 'pas', title: 'Le pas', question: 'Quel pas ?'},
      ...{a: {title: 'Lent', text: 'On flâne.'}, b: {title: 'Vif', text: 'On court.'}},
    },
  ],
};

/** A spread as far as it matters here: from which percentage to which, and how much agreement. */
const spread = (id: string, min: number, max: number, agreement: number | null): [string, Spread] => [
  id,
  {id, n: 5, mean: 50, sd: 30, q1: 25, median: 50, q3: 75, min, max, agreement},
];
const withheld = (id: string): [string, Spread] => [
  id,
  {id, n: 2, mean: null, sd: null, q1: null, median: null, q3: null, min: null, max: null, agreement: null},
];

const guide: Guide = {
  ...{schema: 'coop-elements/guide/1', instrument: 'humeur', locale: 'fr', nodes: {}, resources: {}},
  differences: {ensemble: 'Quand rit-on ?'},
};
const guideOf = (differences: Record<string, string>): Guide => ({...guide, differences});

describe('differenceOf', () => {
  const cases: {name: string; axis: string; spreads: [string, Spread][]; guide?: Guide; fr?: string; en?: string}[] = [
    {
      name: 'is the guide’s own of the axis',
      ...{axis: 'ensemble', spreads: [spread('rire', 0, 100, 0)], guide},
      fr: 'Quand rit-on ?',
    },
    {
      name: 'is the guide’s own of the statement that divides most',
      axis: 'ensemble',
      spreads: [spread('rire', 0, 100, 0.2), spread('grogner', 0, 100, 0.1)],
      guide: guideOf({rire: 'Qui rit ?', grogner: 'Qui grogne ?'}),
      fr: 'Qui grogne ?',
    },
    {
      name: 'is made of the two answers that lie furthest apart',
      axis: 'ensemble',
      spreads: [spread('rire', 0, 50, 0.1), spread('grogner', 0, 100, 0.4)],
      fr: '«\u202fOn rit.\u202f»\u202f: que voit la personne qui répond «\u202fJamais\u202f», et que voit celle qui répond «\u202fParfois\u202f»\u202f?',
      en: '“On rit.”: what does the person who answers “Jamais” see, and what does the one who answers “Parfois” see?',
    },
    {
      name: 'names what was answered, where a statement is mirrored',
      axis: 'ensemble',
      spreads: [spread('grogner', 50, 100, 0.4)],
      en: '“On grogne.”: what does the person who answers “Parfois” see, and what does the one who answers “Jamais” see?',
    },
    {
      name: 'speaks of no statement that is withheld',
      axis: 'ensemble',
      spreads: [withheld('rire'), spread('grogner', 0, 100, 0.9)],
      guide: guideOf({rire: 'Qui rit ?'}),
      en: '“On grogne.”: what does the person who answers “Souvent” see, and what does the one who answers “Jamais” see?',
    },
    {
      name: 'is made of the names of both logics',
      ...{axis: 'pas', spreads: [spread('pas', 0, 100, 0)]},
      fr: 'Où chacun de vous voit-il vivre «\u202fLent\u202f», et où voit-il vivre «\u202fVif\u202f»\u202f?',
      en: 'Where does each of you see “Lent” alive, and where “Vif”?',
    },
    {
      name: 'looks over the whole where the whole is the axis',
      ...{axis: 'total', spreads: [spread('pas', 0, 100, 0)]},
      en: 'Where does each of you see “Lent” alive, and where “Vif”?',
    },
    {name: 'is not there where all answer alike', axis: 'ensemble', spreads: [spread('rire', 50, 50, 1)]},
    {name: 'is not there where all is withheld', axis: 'ensemble', spreads: [withheld('rire'), withheld('grogner')]},
  ];
  for (const {name, axis, spreads, guide: own, ...said} of cases)
    it(name, () => {
      for (const [language, words] of Object.entries({fr, en}))
        if (language in said || Object.keys(said).length === 0)
          expect(differenceOf(mood, axis, new Map(spreads), words, own)).to.equal(said[language as 'fr']);
    });
});
