import type {CoopErrorCode} from '../../../core/error.js';
import type {FormMessages} from '../messages.js';
import {outdated, unlessOutdated, unusable} from './outdated.js';
import {file} from './file.js';
import {room} from './room.js';

/** French, of every element that asks. */
export const form: FormMessages = {
  privacy: 'Vos réponses restent dans cette page tant que vous n’avez pas choisi de terminer.',
  privacyInForm: 'Vos réponses partent avec ce formulaire, quand vous l’envoyez.',
  answered: (count, of) => `${count} sur ${of}`,
  left: (count) => (count === 0 ? 'complet' : `il en reste ${count}`),
  takeBack: 'Retirer ma réponse',
  missing: (statement) => `Il manque une réponse à « ${statement} »`,
  expected: 'Réponse attendue',
  room,
  ...file,
  back: 'Précédent',
  forward: 'Continuer',
  review: 'Relire et terminer',
  reviewTitle: 'Avant de terminer',
  reviewComplete: 'Vous avez répondu à tout.',
  reviewAll: 'Toutes vos réponses',
  unanswered: 'pas encore de réponse',
  edit: 'Changer la réponse',
  finish: 'Terminer',
  finishInForm: 'Il vous reste à envoyer le formulaire.',
  outcomes: {
    unfinished: '',
    sending: 'Envoi en cours…',
    stored: 'Vos réponses sont enregistrées.',
    finished: 'C’est terminé. Merci d’avoir pris ce temps.',
    failed: 'L’envoi n’a pas abouti. Vos réponses sont toujours là.',
  },
  retry: 'Réessayer',
  save: 'Enregistrer mes réponses dans un fichier',
  open: 'Reprendre un fichier de réponses',
  fileName: (instrument, date) => `reponses-${instrument}-${date}.json`,
  opened: 'Les réponses du fichier sont là.',
  erase: 'Tout effacer',
  eraseCancel: 'Ne rien effacer',
  erased: 'Vos réponses sont effacées.',
  undo: 'Annuler',
  undone: 'Vos réponses sont revenues.',
  loading: 'Le questionnaire arrive…',
  failed: unlessOutdated('Le questionnaire n’a pas pu être chargé.'),
  unusable,
  answersRefused: 'Des réponses données par cette page n’ont pas pu être reprises.',
  fileRefused: (code) => {
    const reasons: Partial<Record<CoopErrorCode, string>> = {
      failed: 'Ce fichier n’a pas pu être lu ici.',
      'load-failed': 'Le réseau manque pour ouvrir ce fichier.',
      'instrument-mismatch': 'Ce fichier répond à un autre questionnaire.',
      outdated,
      'newer-schema': 'Ce fichier vient d’une version plus récente.',
    };
    return `${reasons[code] ?? 'Ce fichier ne contient pas de réponses à ce questionnaire.'} Vos réponses n’ont pas changé.`;
  },
};
