import type {RadarMessages} from '../messages.js';
import {modes} from './modes.js';
import {unlessOutdated, unusable} from './outdated.js';

/** French, of `<coop-radar>`. */
export const radar: RadarMessages = {
  views: 'Affichage',
  view: {radar: 'Radar', bars: 'Barres', table: 'Tableau'},
  picture: (title) => `${title}, en radar. Les flèches du clavier vont d’un axe à l’autre.`,
  modes,
  score: (score, of, level) => `${level ? `${level}, ` : ''}${score} sur ${of}`,
  noScore: 'pas encore de score',
  coverage: (answered, of) => `${answered}\u00a0sur\u00a0${of}`,
  answers: (answered, of) => `${answered} sur ${of} ${of < 2 ? 'réponse' : 'réponses'}`,
  axis: (title, said) => `${title} : ${said.join(' ; ')}`,
  axes: 'Axe',
  levels: (names) => `Du centre vers le bord : ${names.join(', ')}.`,
  empty: 'Le radar se dessinera au fil des réponses.',
  notForRadar: 'Un radar se lit de 3 à 24 axes.',
  savePicture: {png: 'Enregistrer l’image', svg: 'Enregistrer l’image pour l’impression'},
  notSaved: unlessOutdated('L’image n’a pas pu être faite.'),
  loading: 'Le radar arrive…',
  failed: unlessOutdated('Le radar n’a pas pu s’afficher.'),
  unusable,
  retry: 'Réessayer',
};
