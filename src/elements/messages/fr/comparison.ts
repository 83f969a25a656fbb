import type {ComparisonMessages} from '../messages.js';

/** French, of a radar that compares several series. */
export const comparison: ComparisonMessages = {
  kinds: {earlier: 'Précédemment', target: 'But visé', reference: 'Repère'},
  group: (size) => `Groupe de ${size}`,
  withheld: 'trop peu de réponses pour les montrer',
  spread: (median, low, high, least, greatest) =>
    `${median} au milieu du groupe, une moitié entre ${low} et ${high}, de ${least} à ${greatest} en tout`,
  members: 'Montrer chaque réponse',
};
