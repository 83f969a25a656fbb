import type {ProjectMessages} from '../messages.js';

/** French, of `<coop-project>`. */
export const project: ProjectMessages = {
  intro: () =>
    'Quelques lignes pour situer votre projet. Remplissez ce que vous voulez, dans l’ordre qui vous convient.',
  about: 'À propos de cette fiche',
  required: 'Chaque question attend une réponse.',
  eraseQuestion: () => 'Effacer tout ce que contient cette fiche ?',
  along: 'Cette fiche accompagne les réponses que vous donnez sur cette page.',
  choose: 'Choisir dans la liste',
};
