import type {KeepingMessages} from '../messages.js';

/** French, of a journey that is kept on this device. */
export const keeping: KeepingMessages = {
  privacy: 'Vos notes restent sur cet appareil, et nulle part ailleurs.',
  kept: (time) => `Gardé sur cet appareil à ${time}.`,
  about: 'Ce qui est gardé ici',
  aboutText:
    'Vos notes, le temps où vous êtes et la date choisie. Cela ne quitte pas ce navigateur, et s’efface quand vous l’effacez, ou après 13 mois sans changement. Un navigateur peut effacer plus tôt : Safari le fait après 7 jours sans visite.',
  erase: 'Effacer de cet appareil',
  notices: {
    aside: 'D’autres notes étaient gardées ici, écrites dans un autre onglet ou une autre fois.',
    denied:
      'Cet appareil ne peut rien garder ici. Vos notes restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
    dropped: 'Ces autres notes sont effacées de cet appareil.',
    erased: 'Vos notes sont effacées de cet appareil.',
    followed: 'Vos notes ont été complétées dans un autre onglet.',
    full: 'Cet appareil n’a plus de place. Vos notes restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
    gone: 'Vos notes ont été effacées dans un autre onglet.',
    newer: 'Cet appareil garde des notes d’une version plus récente, qui restent comme elles sont.',
    notErased: 'Vos notes ne sont plus dans cette page, mais cet appareil n’a rien pu effacer.',
    taken: 'Ce qui était gardé ici est revenu.',
    twice:
      'Un autre parcours de cette page est gardé sous le même nom : celui-ci ne l’est pas. Enregistrez vos notes dans un fichier avant de quitter la page.',
    undone: 'Vos notes sont revenues.',
    unreadable: 'Cet appareil contient autre chose sous ce nom, et n’y touche pas. Vos notes restent dans cette page.',
  },
  choices: {
    drop: 'Les effacer',
    take: 'Reprendre ce qui était gardé ici',
    undo: 'Annuler',
  },
};
