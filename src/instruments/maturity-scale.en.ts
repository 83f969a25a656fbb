/** The shared maturity scale and its levels, in English. */
import type {Texts} from '../core/schema.js';

export const maturityScaleTexts: Texts['scales'][string] = [
  {label: 'Absent', help: 'Nothing is under way.'},
  {label: 'Considered', help: 'It is being talked about.'},
  {label: 'Started', help: 'First actions, here and there.'},
  {label: 'Established', help: 'A regular, shared practice.'},
  {label: 'Exemplary', help: 'A practice that is evaluated, improved and passed on.'},
];

export const maturityLevelTexts: Texts['levels'] = {
  emerging: {title: 'Emerging', text: 'Cooperation is taking shape: there is much to imagine together.'},
  building: {title: 'Developing', text: 'Cooperation is building up: the first actions give it momentum.'},
  structured: {title: 'Structured', text: 'Cooperation has become organised: it rests on shared practices.'},
  mature: {title: 'Mature', text: 'Cooperation is here to last: its practices are improved and passed on.'},
};
