import {plural} from './plural.js';

/** How many characters more a field takes. */
export const room = (left: number): string =>
  left > 0
    ? `Encore ${plural(left, 'caractère possible', 'caractères possibles')}`
    : 'La place est prise : ce champ est plein.';
