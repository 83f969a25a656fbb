import type {GlossaryMessages} from '../messages.js';
import {unlessOutdated} from './outdated.js';

/** French, of what explains the words of cooperation. */
export const glossary: GlossaryMessages = {
  words: 'Les mots de la coopération',
  all: 'Tous les autres mots',
  failed: unlessOutdated('Les mots n’ont pas pu être chargés.'),
};
