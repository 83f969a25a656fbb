import {glossary} from './glossary.js';
import type {AnsweringMessages} from '../messages.js';
import {unlessOutdated, unusable} from './outdated.js';
import {file} from './file.js';
import {room} from './room.js';

/** French, of every element that asks, while one answers. */
export const form: AnsweringMessages = {
  glossary,
  privacy: 'Vos réponses restent dans cette page tant que vous n’avez pas choisi de terminer.',
  privacyInForm: 'Vos réponses partent avec ce formulaire, quand vous l’envoyez.',
  answered: (count, of) => `${count} sur ${of}`,
  left: (count) => (count === 0 ? 'complet' : `il en reste ${count}`),
  takeBack: 'Retirer ma réponse',
  missing: (statement) => `Il manque une réponse à « ${statement} »`,
  expected: 'Réponse attendue',
  room,
  offered: file.offered,
  back: 'Précédent',
  forward: 'Continuer',
  unanswered: 'pas encore de réponse',
  finish: 'Terminer',
  retry: 'Réessayer',
  open: 'Reprendre un fichier de réponses',
  save: 'Enregistrer mes réponses dans un fichier',
  fileName: (instrument, date) => `reponses-${instrument}-${date}.json`,
  have: {file: file.haveFile, paper: 'J’ai bien la version papier'},
  undo: 'Annuler',
  loading: 'Le questionnaire arrive…',
  failed: unlessOutdated('Le questionnaire n’a pas pu être chargé.'),
  unusable,
  answersRefused: 'Des réponses données par cette page n’ont pas pu être reprises.',
  notKeeping: 'Le réseau manque : rien n’est gardé sur cet appareil pour l’instant.',
  notEnding: unlessOutdated(
    'Le réseau manque pour la suite. Vos réponses sont toujours là. Réessayez dans un instant.',
  ),
};
