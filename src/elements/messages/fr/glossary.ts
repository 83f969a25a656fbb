import type {GlossaryMessages} from '../messages.js';
import {unlessOutdated} from './outdated.js';

/** French, of what explains the words of cooperation. */
export const glossary: GlossaryMessages = {
  words: 'Les mots employés ici',
  all: 'Tous les mots de la coopération',
  failed: unlessOutdated('Les mots n’ont pas pu être chargés.'),
};
