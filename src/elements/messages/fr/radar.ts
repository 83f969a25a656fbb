import type {RadarMessages} from '../messages.js';

/** French, of `<coop-radar>`. */
export const radar: RadarMessages = {
  views: 'Présentation',
  view: {radar: 'Radar', bars: 'Barres', table: 'Tableau'},
  picture: (title) => `${title}, en radar. Les flèches du clavier vont d’un axe à l’autre.`,
  kinds: {
    self: 'Auto-évaluation',
    external: 'Regard extérieur',
    mutual: 'Regard d’un membre',
    earlier: 'Précédemment',
    target: 'Cible',
    reference: 'Repère',
  },
  group: (size) => `Groupe de ${size}`,
  score: (score, level) => `${score} sur 100${level ? `, ${level}` : ''}`,
  noScore: 'pas encore de score',
  withheld: 'trop peu de réponses pour les montrer',
  spread: (median, low, high, least, greatest) =>
    `médiane ${median}, moitié centrale de ${low} à ${high}, de ${least} à ${greatest}`,
  coverage: (answered, of) => `${answered}\u00a0sur\u00a0${of}`,
  answers: (answered, of) => `${answered} sur ${of} ${of < 2 ? 'réponse' : 'réponses'}`,
  axis: (title, said) => `${title} : ${said.join(' ; ')}`,
  axes: 'Axe',
  levels: (names) => `Du centre vers le bord : ${names.join(', ')}.`,
  members: 'Montrer chaque réponse',
  empty: 'Le radar se dessinera au fil des réponses.',
  notForRadar: 'Un radar se lit de 3 à 24 axes. Voici la même chose en barres.',
  savePicture: (format) => `Enregistrer l’image (${format})`,
  saveFailed: 'L’image n’a pas pu être enregistrée.',
  fileName: (instrument, date) => `radar-${instrument}-${date}`,
  loading: 'Le radar arrive…',
  loadFailed: 'Le questionnaire de ce radar n’a pas pu être chargé.',
  retry: 'Réessayer',
};
