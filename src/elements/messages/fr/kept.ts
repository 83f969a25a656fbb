import type {KeptMessages} from '../messages.js';
import {plural} from './plural.js';

/** French, of elements whose answers are kept on this device, or sent. */
export const kept: KeptMessages = {
  privacy: (isKept, receiver) => {
    const keeping = isKept
      ? 'Vos réponses sont gardées sur cet appareil, au fur et à mesure'
      : 'Vos réponses restent dans cette page';
    return receiver ? `${keeping}. Quand vous terminez, elles sont envoyées à ${receiver}.` : `${keeping}.`;
  },
  kept: (time) => `Gardé sur cet appareil à ${time}.`,
  about: 'Ce qui est gardé ici',
  aboutText:
    'Vos réponses, vos commentaires, ce que vous dites du projet et l’endroit où vous êtes. Cela ne quitte pas ce navigateur, et s’efface quand vos réponses sont enregistrées ailleurs, quand vous l’effacez, ou après 13 mois. Un navigateur peut effacer plus tôt : Safari le fait après 7 jours sans visite.',
  refusals: {
    denied:
      'Ce navigateur ne garde rien ici. Vos réponses restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
    full: 'Cet appareil n’a plus de place. Vos réponses restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
    newer:
      'Cet appareil garde ici des réponses d’une version plus récente, qui restent comme elles sont. Celles que vous donnez restent dans cette page.',
    unreadable:
      'Cet appareil garde ici autre chose, qui reste comme c’est. Les réponses que vous donnez restent dans cette page.',
    twice:
      'Un autre questionnaire de cette page est gardé sous le même nom : celui-ci ne l’est pas. Enregistrez vos réponses dans un fichier avant de quitter la page.',
  },
  erase: 'Effacer de cet appareil',
  found: (date) => `Vous retrouvez vos réponses du ${date}.`,
  foundOfAnother: (date) =>
    `Vous retrouvez vos réponses du ${date}. Elles étaient pour une autre séance que celle d’aujourd’hui.`,
  again: 'Répondre pour cette séance',
  resume: 'Reprendre',
  another: 'Une autre personne répond ici',
  anotherQuestion:
    'Cette page ne connaît aucune autre copie de ces réponses. Les enregistrer dans un fichier avant de recommencer ?',
  anotherConfirm: 'Recommencer sans les garder',
  anotherCancel: 'Continuer avec ces réponses',
  aside: (date) => `D’autres réponses étaient gardées ici, du ${date}.`,
  takeAside: 'Reprendre ce qui était gardé ici',
  changed: (date) => `Le questionnaire a changé depuis vos réponses du ${date}. Elles sont toujours gardées ici.`,
  saveAside: 'Les enregistrer dans un fichier',
  dropAside: 'Les effacer',
  takenAside: 'Ce qui était gardé ici est revenu.',
  followed: 'Vos réponses ont changé dans un autre onglet.',
  gone: 'Ces réponses ont été effacées dans un autre onglet.',
  waiting: (count) => `${plural(count, 'réponse attend d’être envoyée', 'réponses attendent d’être envoyées')}.`,
  late: (count) =>
    `${plural(count, 'réponse n’a pas pu être envoyée', 'réponses n’ont pas pu être envoyées')} depuis plus de trois jours. Nous continuons d’essayer.`,
  refused: (count) =>
    `${plural(count, 'réponse n’a pas été acceptée', 'réponses n’ont pas été acceptées')} là où elle devait aller.`,
  saveThem: 'Enregistrer dans un fichier',
  sendAgain: 'Envoyer maintenant',
  dropThem: 'Effacer de cet appareil',
  eraseThere: 'Retirer mes réponses enregistrées',
  erasedThere: 'Vos réponses ne sont plus enregistrées.',
  erasingThere: 'Vos réponses seront retirées dès que le réseau le permettra.',
};
