import {spaces} from '../../../core/interpret/words/fr.js';
import type {PrinciplesMessages} from '../messages.js';
import {plural} from './plural.js';

export const relations: PrinciplesMessages['relations'] = {
  complementary: 'complémentaires',
  competing: 'concurrentes',
  antagonistic: 'antagonistes',
};

/** French, of `<coop-principles>`. */
export const principles: PrinciplesMessages = {
  intro: (items, sections, minutes) =>
    `${plural(items, 'principe', 'principes')} sur ${plural(sections, 'niveau', 'niveaux')}, environ ${plural(minutes, 'minute', 'minutes')}. Chacun réunit deux logiques, dont aucune ne vaut mieux que l’autre. Dites à quel point chacune est vivante aujourd’hui.`,
  about: 'À propos de ces principes',
  nextUnanswered: 'Le suivant',
  addComment: 'Ajouter une note',
  comment: 'Quel signal faible le montre ?',
  required: 'Chaque principe attend une réponse pour ses deux logiques.',
  reviewMissing: (count) => `${plural(count, 'principe reste', 'principes restent')} à compléter :`,
  eraseQuestion: (answers) => `Effacer ${answers < 2 ? 'votre réponse' : `vos ${answers} réponses`} et les notes ?`,
  intensity: (logic, value) => `${logic} : ${value === undefined ? 'pas encore de réponse' : strength(value)}`,
  spaces,
  notApplicable: 'sans objet',
  toComplete: 'à compléter',
  relation: 'Leur relation',
  relations,
  help: 'Aide à la lecture',
  signalOf: (logic) => `Quand « ${logic} » prend toute la place`,
  question: 'Pour en parler',
};

/** « 7 sur 10, bien vivant »: said of how it is, so that it agrees with any logic. */
function strength(value: number): string {
  const words = ['rien encore', 'en sommeil', 'vivant', 'bien vivant', 'pleinement vivant'];
  const word = words[[0, 3, 6, 8].filter((below) => value > below).length]!;
  return `${value} sur 10, ${word}`;
}
