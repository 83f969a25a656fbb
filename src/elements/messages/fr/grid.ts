import {capitalised} from '../capitalised.js';
import type {GridMessages} from '../messages.js';
import {erased} from './erased.js';
import {plural} from './plural.js';
import {theme} from './theme.js';

/** French, of `<coop-grid>`. */
export const grid: GridMessages = {
  notApplicable: 'Sans objet',
  doesNotKnow: 'Ne sait pas',
  sectionNames: theme,
  intro: (items, sections, minutes, {one, many}) =>
    `${plural(items, 'affirmation', 'affirmations')} en ${plural(sections, one, many)}, environ ${plural(minutes, 'minute', 'minutes')}. Aucune réponse n’est fausse, et vous pouvez revenir sur chacune.`,
  about: 'À propos de ce questionnaire',
  sections: (count, {many}) => `Les ${count} ${many}`,
  sectionOf: (position, count, {one}) => `${capitalised(one)} ${position} sur ${count}`,
  scaleWords: 'Le sens des réponses proposées',
  step: (value, label, help) => `${value}, ${label}${help ? ` : ${help}` : ''}`,
  nextUnanswered: 'Affirmation suivante',
  addComment: 'Ajouter un exemple',
  comment: 'Un exemple, un fait qui le montre',
  score: (score, level) => (score === null ? 'Réponses à compléter' : `${level ? `${level} · ` : ''}${score} sur 100`),
  total: 'Dans l’ensemble',
  sectionAnnounced: (title, score) => `${title} : ${score}`,
  required: 'Toutes les affirmations attendent une réponse. « Sans objet » en est une.',
  reviewMissing: (count) => `${plural(count, 'affirmation reste', 'affirmations restent')} sans réponse :`,
  eraseQuestion: (answers) => `Effacer ${erased(answers)}les exemples ?`,
};
