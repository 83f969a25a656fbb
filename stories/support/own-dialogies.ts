import type {Instrument} from '../../src/core/schema.js';

/** Two principles of a host's own: no levels, no signals, and a question for one of them only. */
export const ownDialogies: Instrument = {
  schema: 'coop-elements/instrument/1',
  id: 'atelier',
  version: '1.0.0',
  locale: 'fr',
  title: 'Notre atelier',
  source: {
    author: 'La Fabrique des communs',
    licence: 'CC BY 4.0',
    about: 'Deux principes à regarder ensemble, une fois par saison.',
  },
  scales: {},
  levels: [],
  tree: [
    {
      type: 'dialogy',
      id: 'rythme',
      title: 'Avancer et s’arrêter',
      a: {title: 'Élan', text: 'Nous avançons.'},
      b: {title: 'Pause', text: 'Nous nous arrêtons pour regarder.'},
      question: 'Quand nous sommes-nous arrêtés pour la dernière fois ?',
    },
    {
      type: 'dialogy',
      id: 'place',
      title: 'Accueillir et tenir la place',
      a: {title: 'Accueil', text: 'La porte est ouverte.'},
      b: {title: 'Seuil', text: 'On sait où l’on entre.'},
    },
  ],
};
