import type {EndingMessages} from '../messages.js';
import {unlessOutdated} from './outdated.js';
import {fileRefused} from './file-refused.js';

/** French, of the end of every element that asks. */
export const ending: EndingMessages = {
  reviewTitle: 'Avant de terminer',
  reviewComplete: 'Vous avez répondu à tout.',
  reviewAll: 'Toutes vos réponses',
  edit: 'Changer la réponse',
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
  handedOver: 'C’est terminé. Vous avez gardé ou transmis vos réponses : vous pouvez quitter cette page.',
  keptAndGiven: 'C’est terminé. Vos réponses sont gardées sur cet appareil, et là où vous les avez données.',
  print: 'Imprimer',
  printed: 'Votre navigateur ne dit pas s’il a imprimé.',
  next: 'Et maintenant : parlez-en avec d’autres membres. Leurs réponses, à côté des vôtres, diront de quoi parler d’abord.',
  opened: 'Les réponses du fichier sont là.',
  fileRefused: (code) =>
    `${fileRefused('Ce fichier ne contient pas de réponses à ce questionnaire.')(code)} Vos réponses n’ont pas changé.`,
  erase: 'Tout effacer',
  eraseCancel: 'Ne rien effacer',
  erased: 'Vos réponses sont effacées.',
  undone: 'Vos réponses sont revenues.',
  share: 'Donner mes réponses à un groupe',
  notSharing: unlessOutdated('Le réseau manque pour montrer votre code. Réessayez dans un instant.'),
};
