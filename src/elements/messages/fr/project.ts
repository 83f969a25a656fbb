import type {ProjectMessages} from '../messages.js';
import {theme} from './theme.js';

/** French, of `<coop-project>`. */
export const project: ProjectMessages = {
  sectionNames: theme,
  intro: () => 'Quelques lignes pour présenter votre projet, dans l’ordre qui vous convient.',
  optional: 'Quelques lignes pour présenter votre projet, dans l’ordre qui vous convient. Rien n’est obligatoire.',
  about: 'À propos de cette fiche',
  required: 'Chaque question attend une réponse.',
  eraseQuestion: () => 'Effacer tout ce que contient cette fiche ?',
  along: 'Cette fiche accompagne les réponses que vous donnez sur cette page.',
  choose: 'Choisir dans la liste',
};
