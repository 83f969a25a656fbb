import type {Instrument} from '../../src/core/schema.js';

/** A host's three questions, without sections. */
export const ownSheet: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'accueil',
  version: '1.0.0',
  locale: 'fr',
  title: 'Avant notre rencontre',
  source: {
    author: 'La Fabrique des communs',
    licence: 'CC BY 4.0',
    about: 'Trois questions pour préparer la première rencontre.',
  },
  scales: {},
  levels: [],
  tree: [
    {type: 'text', id: 'envie', text: 'Que voulez-vous préparer\u202f?', lines: 4},
    {
      type: 'choice',
      id: 'moment',
      text: 'Quand serez-vous là\u202f?',
      options: [
        {value: 'matin', label: 'Le matin'},
        {value: 'soir', label: 'Le soir'},
      ],
    },
    {type: 'text', id: 'table', text: 'Qu’apportez-vous à table\u202f?', help: 'Nous fournissons le pain.'},
  ],
};
