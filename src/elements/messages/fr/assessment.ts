import type {AssessmentMessages} from '../messages.js';
import {unlessOutdated, unusable} from './outdated.js';

/** French, of `<coop-assessment>`. */
export const assessment: AssessmentMessages = {
  parts: {
    project: 'Le projet',
    form: 'Les questions',
    radar: 'Le radar',
    report: 'Le rapport',
    result: 'Le résultat',
    next: 'Et maintenant',
  },
  steps: 'Étapes',
  stepOf: (position, count) => `Étape ${position} sur ${count}`,
  back: 'Précédent',
  forward: 'Continuer',
  seeResult: 'Voir le résultat',
  seeReport: 'Lire le rapport',
  finish: 'Terminer',
  loading: 'Le questionnaire arrive…',
  failed: unlessOutdated('Le questionnaire n’a pas pu être chargé.'),
  unusable,
  retry: 'Réessayer',
};
