/** The shared maturity scale and its levels, in English. */
import type {Texts} from '../core/schema.js';

export const maturityScaleTexts: Texts['scales'][string] = [
  {label: 'Nothing yet', help: 'Nothing is under way.'},
  {label: 'Talked about', help: 'The idea is there.'},
  {label: 'Starting', help: 'First actions, here and there.'},
  {label: 'In place', help: 'A regular, shared practice.'},
  {label: 'Passed on', help: 'A practice that is evaluated, improved, handed on to others.'},
];

export const maturityLevelTexts: Texts['levels'] = {
  emerging: {title: 'Emerging', text: 'Cooperation is taking shape: there is much to imagine together.'},
  building: {title: 'Developing', text: 'Cooperation is building up: the first actions give it momentum.'},
  structured: {title: 'Structured', text: 'Cooperation has become organised: it rests on shared practices.'},
  mature: {title: 'Mature', text: 'Cooperation is here to last: its practices are improved and passed on.'},
};
