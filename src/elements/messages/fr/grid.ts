import type {GridMessages} from '../messages.js';
import {plural} from './plural.js';

/** French, of `<coop-grid>`. */
export const grid: GridMessages = {
  notApplicable: 'Sans objet',
  doesNotKnow: 'Ne sait pas',
  intro: (items, sections, minutes) =>
    `${plural(items, 'affirmation', 'affirmations')} en ${plural(sections, 'objectif', 'objectifs')}, environ ${plural(minutes, 'minute', 'minutes')}. Aucune réponse n’est fausse, et vous pouvez revenir sur chacune.`,
  about: 'À propos de cette grille',
  sections: (count) => `Les ${count} objectifs`,
  sectionOf: (position, count) => `Objectif ${position} sur ${count}`,
  scaleWords: 'Ce que veulent dire ces mots',
  step: (value, label, help) => `${value}, ${label}${help ? ` : ${help}` : ''}`,
  nextUnanswered: 'La suivante',
  addComment: 'Ajouter un exemple',
  comment: 'Une preuve, un exemple',
  score: (score, level) => (score === null ? 'Réponses à compléter' : `${level ? `${level} · ` : ''}${score} sur 100`),
  total: 'Ensemble de la grille',
  sectionAnnounced: (title, score) => `${title} : ${score}`,
  required: 'Toutes les affirmations attendent une réponse. « Sans objet » en est une.',
  reviewMissing: (count) => `${plural(count, 'affirmation reste', 'affirmations restent')} sans réponse :`,
  eraseQuestion: (answers) => `Effacer ${answers < 2 ? 'votre réponse' : `vos ${answers} réponses`} et les exemples ?`,
};
