import {space} from '../../../core/interpret/words/fr.js';
import type {PrinciplesMessages} from '../messages.js';
import {erased} from './erased.js';
import {plural} from './plural.js';
import {theme} from './theme.js';

export const relations: PrinciplesMessages['relations'] = {
  complementary: 'complémentaires',
  competing: 'concurrentes',
  antagonistic: 'antagonistes',
};

/** French, of `<coop-principles>`. */
export const principles: PrinciplesMessages = {
  sectionNames: theme,
  intro: (items, sections, minutes, {one, many}) =>
    `${plural(items, 'dialogie', 'dialogies')} sur ${plural(sections, one, many)}, environ ${plural(minutes, 'minute', 'minutes')}. Chacune réunit deux logiques, dont aucune ne vaut mieux que l’autre. Dites à quel point l’une et l’autre vivent aujourd’hui.`,
  about: 'À propos de ces dialogies',
  nextUnanswered: 'Dialogie suivante',
  addComment: 'Ajouter une note',
  comment: 'À quoi le voyez-vous ? Même un petit signe compte.',
  required: 'Chaque dialogie attend une réponse pour ses deux logiques.',
  reviewMissing: (count) => `${plural(count, 'dialogie reste', 'dialogies restent')} à compléter :`,
  eraseQuestion: (answers) => `Effacer ${erased(answers)}les notes ?`,
  intensity: (logic, value) =>
    `${logic} : ${value === undefined ? 'pas encore de réponse' : `${value} sur 10, ${strength(value)}`}`,
  strength,
  space,
  notApplicable: 'sans objet',
  toComplete: 'à compléter',
  relation: 'Leur relation',
  relations,
  help: 'Des signes à reconnaître, une question pour en parler',
  signalOf: (logic) => `Quand « ${logic} » prend toute la place`,
  question: 'Pour en parler',
};

/** Said of how it is, so that it agrees with any logic. */
function strength(value: number): string {
  const words = ['rien encore', 'en sommeil', 'vivant', 'bien vivant', 'pleinement vivant'];
  return words[[0, 3, 6, 8].filter((below) => value > below).length]!;
}
