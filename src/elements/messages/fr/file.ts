import type {FileMessages} from '../messages.js';

/** French, of every element that hands over a file. */
export const file: FileMessages = {
  offered: 'Le fichier est remis à votre navigateur, qui ne dit pas s’il l’a enregistré.',
  haveFile: 'J’ai bien le fichier',
};
