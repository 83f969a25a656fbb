import type {Words} from './words.js';

export const fr: Words = {
  spaces: {
    none: 'aucune des deux ne vit encore',
    one: 'une seule vit',
    asleep: 'les deux sommeillent',
    first: 'la première prend plus de place',
    second: 'la seconde prend plus de place',
    full: 'pleinement vivantes',
    alive: 'les deux vivent',
  },
};
