import {glossary} from './glossary.js';
import type {FormMessages} from '../messages.js';
import {unlessOutdated, unusable} from './outdated.js';
import {file} from './file.js';
import {fileRefused} from './file-refused.js';
import {room} from './room.js';

/** French, of every element that asks. */
export const form: FormMessages = {
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
    alone:
      'C’est terminé, et personne d’autre n’a vos réponses : elles ne sont que dans cette page. Gardez-les dans un fichier ou sur papier avant de la quitter.',
    device: 'C’est terminé. Vos réponses sont gardées sur cet appareil, et nulle part ailleurs.',
    waiting: 'C’est terminé. Vos réponses sont gardées sur cet appareil, et seront envoyées dès que possible.',
    refused: 'L’envoi n’a pas abouti. Vos réponses sont toujours là.',
    taken: 'C’est terminé : ce site a pris vos réponses. Merci d’avoir pris ce temps.',
    form: 'Vos réponses partent avec le formulaire.',
  },
  keptAndGiven: 'C’est terminé. Vos réponses sont gardées sur cet appareil, et là où vous les avez données.',
  handedOver: 'C’est terminé. Vous avez gardé ou transmis vos réponses : vous pouvez quitter cette page.',
  print: 'Imprimer',
  printed: 'Votre navigateur ne dit pas s’il a imprimé.',
  have: {file: file.haveFile, paper: 'J’ai bien la version papier'},
  next: 'Et maintenant : parlez-en avec d’autres membres. Leurs réponses, à côté des vôtres, diront de quoi parler d’abord.',
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
  fileRefused: (code) =>
    `${fileRefused('Ce fichier ne contient pas de réponses à ce questionnaire.')(code)} Vos réponses n’ont pas changé.`,
  share: 'Donner mes réponses à un groupe',
  notSharing: unlessOutdated('Le réseau manque pour montrer votre code. Réessayez dans un instant.'),
  notKeeping: 'Le réseau manque : rien n’est gardé sur cet appareil pour l’instant.',
};
