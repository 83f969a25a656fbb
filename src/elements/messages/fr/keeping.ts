import type {KeepingMessages} from '../messages.js';

/** French, of a journey that is kept on this device. */
export const keeping: KeepingMessages = {
  privacy: 'Vos notes restent sur cet appareil, et nulle part ailleurs.',
  erase: 'Effacer de cet appareil',
  notices: {
    conflict: 'Cet appareil a d’autres notes, écrites ailleurs : dans un autre onglet, ou une autre fois.',
    denied:
      'Cet appareil ne peut rien garder ici. Vos notes restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
    erased: 'Vos notes sont effacées de cet appareil.',
    followed: 'Vos notes ont été complétées dans un autre onglet.',
    full: 'Cet appareil n’a plus de place. Vos notes restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
    newer: 'Cet appareil garde des notes d’une version plus récente, qui restent comme elles sont.',
    taken: 'Les notes de l’appareil sont là.',
    undone: 'Vos notes sont revenues.',
    unreadable: 'Cet appareil contient autre chose sous ce nom, et n’y touche pas. Vos notes restent dans cette page.',
  },
  choices: {
    keep: 'Continuer avec celles d’ici',
    take: 'Reprendre celles de l’appareil',
    undo: 'Annuler',
  },
};
