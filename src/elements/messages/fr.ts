import type {CoopErrorCode} from '../../core/error.js';
import type {Messages} from './messages.js';

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

/** French: the language of the library itself, and its fallback. */
export const fr: Messages = {
  dir: 'ltr',
  notApplicable: 'Sans objet',
  doesNotKnow: 'Ne sait pas',
  intro: (items, sections, minutes) =>
    `${plural(items, 'affirmation', 'affirmations')} en ${plural(sections, 'objectif', 'objectifs')}, environ ${plural(minutes, 'minute', 'minutes')}. Aucune réponse n’est fausse, et vous pouvez revenir sur chacune.`,
  privacy: 'Vos réponses restent dans cette page tant que vous n’avez pas choisi de terminer.',
  privacyInForm: 'Vos réponses partent avec ce formulaire, quand vous l’envoyez.',
  about: 'À propos de cette grille',
  sections: (count) => `Les ${count} objectifs`,
  sectionOf: (position, count) => `Objectif ${position} sur ${count}`,
  scaleWords: 'Ce que veulent dire ces mots',
  step: (value, label, help) => `${value}, ${label}${help ? ` : ${help}` : ''}`,
  answered: (count, of) => `${count} sur ${of}`,
  left: (count) => (count === 0 ? 'Tout est répondu' : `il en reste ${count}`),
  nextUnanswered: 'La suivante',
  takeBack: 'Retirer',
  addComment: 'Ajouter un exemple',
  comment: 'Une preuve, un exemple',
  score: (score, level) => (score === null ? 'Réponses à compléter' : `${level ? `${level} · ` : ''}${score} sur 100`),
  total: 'Ensemble de la grille',
  sectionAnnounced: (title, score) => `${title} : ${score}`,
  missing: (statement) => `Il manque une réponse à « ${statement} »`,
  isRequired: 'Réponse attendue',
  required: 'Toutes les affirmations attendent une réponse. « Sans objet » en est une.',
  back: 'Précédent',
  forward: 'Continuer',
  review: 'Relire et terminer',
  reviewTitle: 'Avant de terminer',
  reviewAll: 'Toutes vos réponses',
  reviewMissing: (count) => `${plural(count, 'affirmation reste', 'affirmations restent')} sans réponse :`,
  unanswered: 'pas encore de réponse',
  edit: 'Changer la réponse',
  finish: 'Terminer',
  finishInForm: 'Il vous reste à envoyer le formulaire.',
  outcomes: {
    unfinished: '',
    sending: 'Enregistrement…',
    stored: 'Vos réponses sont enregistrées.',
    finished: 'C’est terminé. Merci d’avoir pris ce temps.',
    failed: 'L’enregistrement n’a pas abouti. Vos réponses sont toujours là.',
  },
  retry: 'Réessayer',
  save: 'Garder mes réponses dans un fichier',
  open: 'Reprendre un fichier de réponses',
  fileName: (instrument, date) => `reponses-${instrument}-${date}.json`,
  opened: 'Les réponses du fichier sont là.',
  erase: 'Tout effacer',
  eraseQuestion: (answers) => `Effacer ${answers < 2 ? 'votre réponse' : `vos ${answers} réponses`} et les exemples ?`,
  eraseCancel: 'Garder mes réponses',
  erased: 'Vos réponses sont effacées.',
  undo: 'Annuler',
  undone: 'Vos réponses sont revenues.',
  loading: 'Le questionnaire arrive…',
  loadFailed: 'Le questionnaire n’a pas pu être chargé.',
  fileRefused: (code) => {
    const reasons: Partial<Record<CoopErrorCode, string>> = {
      'load-failed': 'Le réseau manque pour ouvrir ce fichier.',
      'instrument-mismatch': 'Ce fichier répond à un autre questionnaire.',
      'newer-schema': 'Ce fichier vient d’une version plus récente.',
    };
    return `${reasons[code] ?? 'Ce fichier ne contient pas de réponses à ce questionnaire.'} Vos réponses n’ont pas changé.`;
  },
};
