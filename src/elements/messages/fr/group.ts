import type {CoopErrorCode} from '../../../core/error.js';
import type {GroupMessages} from '../messages.js';
import {file} from './file.js';
import {fileRefused} from './file-refused.js';
import {look} from './look.js';
import {unlessOutdated, unusable} from './outdated.js';
import {plural} from './plural.js';
import {room} from './room.js';

/** Why a code or a file was not read. */
const reasons: Partial<Record<CoopErrorCode, string>> = {
  'code-length': 'il y manque des caractères, ou il y en a de trop',
  'code-symbol': 'ce n’est pas un code',
  'code-checksum': 'un caractère ne va pas, comparez-le à l’original',
  'code-version': 'il vient d’une version plus récente',
  'code-instrument': 'il répond à un autre questionnaire',
  'instrument-mismatch': 'il répond à un autre questionnaire',
  'newer-schema': 'il vient d’une version plus récente',
  'load-failed': 'le réseau manque pour l’ouvrir',
  failed: 'il n’a pas pu être lu ici',
  outdated: 'un fichier de cette page manque, rechargez-la',
};

/** French, of `<coop-group>`. */
export const group: GroupMessages = {
  ...look,
  loading: 'Le questionnaire arrive…',
  title: 'Notre diagnostic mutuel',
  steps: {gather: 'Rassembler', look: 'Regarder', agree: 'S’accorder', keep: 'Garder'},
  stepsLabel: 'Étapes',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  back: 'Précédent',
  forward: 'Continuer',

  joinTitle: 'Répondez chacun sur votre téléphone',
  join: 'Scannez cette image, ou tapez cette adresse :',
  joinPicture: 'Image à scanner, qui mène à la page où répondre',
  joinNext: 'À la fin, votre téléphone montre un code : dictez-le, ou présentez-le à la caméra de cet écran.',
  codes: 'Codes des réponses',
  codesHelp: 'Tapez ou collez un ou plusieurs codes, ou déposez ici des fichiers de réponses.',
  add: 'Ajouter',
  actor: 'Qui répond, si vous le souhaitez',
  actorHelp: (of) => `Les réponses se verront aussi par type d’acteur, dès ${of} de chacun.`,
  openFiles: 'Ouvrir des fichiers de réponses',
  scan: 'Lire les codes avec la caméra',
  scanning: 'Présentez un code à la caméra.',
  stopScanning: 'Arrêter la caméra',
  noCamera: {
    absent:
      'Cette page n’a pas de caméra : il en faut une, et une adresse en https. Tapez les codes, ou ouvrez les fichiers.',
    refused: 'La caméra est refusée à cette page. Vous pouvez l’autoriser dans votre navigateur, ou taper les codes.',
    failed: 'La caméra n’a pas pu démarrer. Tapez les codes, ou ouvrez les fichiers.',
  },
  members: 'Ce qui est arrivé',
  member: (position, time) => `Réponse ${position}, arrivée à ${time}`,
  remove: 'Retirer',
  removed: 'La réponse est retirée.',
  undo: 'Annuler',
  added: (count) => `${plural(count, 'réponse ajoutée', 'réponses ajoutées')}.`,
  unread: (text, code) => `« ${text} » : ${reasons[code] ?? 'il ne contient pas de réponses à ce questionnaire'}.`,
  twice: 'Ces réponses sont déjà là. Est-ce la même personne ?',
  samePerson: 'Oui, la même',
  otherPerson: 'Non, une autre personne',
  reveal: 'Montrer ce que le groupe a répondu',
  revealHelp: (of) => `Ensuite, plus rien ne se retire, et ce qui arrive encore n’entre que par ${of} à la fois.`,
  missing: (count, of) =>
    `Il manque ${plural(count, 'réponse', 'réponses')}. À moins de ${of}, on reconnaîtrait qui a répondu quoi.`,
  late: (count, of) =>
    `${plural(count, 'réponse arrivée depuis attend', 'réponses arrivées depuis attendent')} : il en manque ${of - count} pour que personne ne soit reconnu.`,
  entered: (count) =>
    `${plural(count, 'réponse arrivée depuis est entrée', 'réponses arrivées depuis sont entrées')} : ce que vous voyez a changé.`,
  hides: 'On verra ce qui a été répondu, jamais par qui.',

  pointOf: (position, count) => `Point ${position} sur ${count}`,
  morePoints: (count) =>
    `${plural(count, 'autre affirmation nous sépare', 'autres affirmations nous séparent')} aussi : voyez « L’ensemble ».`,
  whole: 'L’ensemble',

  position: 'Notre position commune',
  agreed: (position) => `Notre position : ${position}`,
  disagreement: 'Nous restons en désaccord',
  undecided: 'À décider',
  intensity: 'intensité, de 0 à 10',
  note: 'Ce que nous en retenons',
  room,
  stepsTitle: 'Nos prochains pas',
  stepsHelp: 'Trois au plus : petits, et dans vos mains.',
  stepNumber: (position) => ['Premier', 'Deuxième', 'Troisième'][position - 1] + ' pas',
  what: 'Quoi',
  whatMissing: 'Dites quoi : sans cela, ce pas ne sera pas gardé.',
  who: 'Qui',
  whoHelp: 'Pour « Qui », un rôle ou une structure, pas un nom.',
  when: 'Quand',

  outcome: 'Le bilan de notre groupe',
  summary: (count, time) => `${count} personnes, le ${time}`,
  decided: 'Ce que nous en disons',
  nothingDecided: 'Aucune position commune n’est encore notée.',
  finish: 'Terminer',
  outcomes: {
    unfinished: '',
    sending: 'Envoi en cours…',
    stored: 'Votre bilan est enregistré.',
    alone:
      'C’est terminé, et personne d’autre n’a votre bilan : il n’est que dans cette page. Gardez-le dans un fichier ou sur papier avant de la quitter.',
    device: 'C’est terminé. Votre bilan est gardé sur cet appareil, et nulle part ailleurs.',
    waiting: 'C’est terminé. Votre bilan est gardé sur cet appareil, et sera envoyé dès que possible.',
    refused: 'L’envoi n’a pas abouti. Votre bilan est toujours là.',
    taken: 'C’est terminé : ce site a pris votre bilan.',
    form: 'Votre bilan part avec le formulaire.',
  },
  handedOver: 'C’est terminé. Vous avez gardé votre bilan : vous pouvez quitter cette page.',
  save: 'Enregistrer le bilan dans un fichier',
  print: 'Imprimer',
  printed: 'Votre navigateur ne dit pas s’il a imprimé.',
  havePaper: 'Nous avons la version papier',
  next: 'Et maintenant : choisissez quand vous vous retrouverez. Le fichier de ce bilan, rouvert ce jour-là, montrera ce qui a bougé.',
  fileName: (instrument, date) => `bilan-${instrument}-${date}.json`,
  offered: file.offered,
  haveFile: file.haveFile,
  openEarlier: 'Ouvrir le bilan de la dernière fois',
  earlierOpened: 'C’est le bilan d’un groupe, et non une réponse : il sera comparé au vôtre.',
  earlierUnread: fileRefused('Ce fichier n’est pas le bilan d’un groupe.'),

  privacy: (isKept, receiver) =>
    [
      isKept
        ? 'Les réponses sont gardées sur cet appareil.'
        : 'Les réponses restent dans cette page, et disparaissent avec elle.',
      receiver ? `Quand vous terminez, le bilan est envoyé à ${receiver}.` : '',
      isKept
        ? `La séance s’efface de cet appareil ${receiver ? 'quand ce bilan est enregistré, ou ' : ''}quand vous l’effacez ; un fichier ou une impression n’efface rien.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  kept: (time) => `Gardé sur cet appareil à ${time}.`,
  found: (date) => `Vous retrouvez la séance du ${date}.`,
  begin: 'Nouvelle séance',
  begun: 'Une nouvelle séance commence : la précédente est effacée de cet appareil.',
  erase: 'Effacer cette séance',
  erased: (isStored) =>
    `La séance est effacée de cet appareil.${isStored ? ' Son bilan reste là où il est enregistré.' : ''}`,
  refusals: {
    denied: 'Ce navigateur ne garde rien ici. Enregistrez le bilan dans un fichier avant de quitter la page.',
    full: 'Cet appareil n’a plus de place. Enregistrez le bilan dans un fichier avant de quitter la page.',
    newer: 'Cet appareil garde ici une séance d’une version plus récente, qui reste comme elle est.',
    unreadable: 'Cet appareil garde ici autre chose, qui reste comme c’est.',
    twice: 'Une autre séance de cette page est gardée sous le même nom : celle-ci ne l’est pas.',
  },
  notKeeping: 'Le réseau manque : rien n’est gardé sur cet appareil pour l’instant.',
  failed: unlessOutdated('Le questionnaire n’a pas pu être chargé.'),
  unusable,
  retry: 'Réessayer',
};
