import type {ComparisonMessages} from '../messages.js';

/** French, of a radar that compares several series. */
export const comparison: ComparisonMessages = {
  kinds: {earlier: 'Précédemment', target: 'Cible', reference: 'Repère'},
  group: (size) => `Groupe de ${size}`,
  withheld: 'trop peu de réponses pour les montrer',
  spread: (median, low, high, least, greatest) =>
    `médiane ${median}, moitié centrale de ${low} à ${high}, de ${least} à ${greatest}`,
  members: 'Montrer chaque réponse',
};
