import type {RadarMessages} from '../messages.js';
import {unlessOutdated, unusable} from './outdated.js';

/** French, of `<coop-radar>`. */
export const radar: RadarMessages = {
  views: 'Présentation',
  view: {radar: 'Radar', bars: 'Barres', table: 'Tableau'},
  picture: (title) => `${title}, en radar. Les flèches du clavier vont d’un axe à l’autre.`,
  modes: {self: 'Auto-évaluation', external: 'Regard extérieur', mutual: 'Regard d’un membre'},
  score: (score, level) => `${score} sur 100${level ? `, ${level}` : ''}`,
  noScore: 'pas encore de score',
  coverage: (answered, of) => `${answered}\u00a0sur\u00a0${of}`,
  answers: (answered, of) => `${answered} sur ${of} ${of < 2 ? 'réponse' : 'réponses'}`,
  axis: (title, said) => `${title} : ${said.join(' ; ')}`,
  axes: 'Axe',
  levels: (names) => `Du centre vers le bord : ${names.join(', ')}.`,
  empty: 'Le radar se dessinera au fil des réponses.',
  notForRadar: 'Un radar se lit de 3 à 24 axes.',
  savePicture: (format) => `Enregistrer l’image (${format})`,
  loading: 'Le radar arrive…',
  failed: unlessOutdated('Cela n’a pas abouti.'),
  unusable,
  retry: 'Réessayer',
};
