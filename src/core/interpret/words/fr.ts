import type {Space} from '../../score/dialogy.js';
import {sizeOf, type Words} from './words.js';

export const space: Words['space'] = (space, more) => {
  const words: Record<Space, string> = {
    none: 'aucune des deux ne vit encore',
    one: `une seule vit : « ${more} »`,
    asleep: 'les deux sommeillent',
    first: `« ${more} » prend plus de place`,
    second: `« ${more} » prend plus de place`,
    full: 'pleinement vivantes',
    alive: 'les deux vivent',
  };
  return words[space];
};

export const logicsApart: Words['logicsApart'] = (a, b) =>
  `Où chacun de vous voit-il vivre « ${a} », et où voit-il vivre « ${b} » ?`;

export const fr: Words = {
  space,
  level: (title, text) => `Dans l’ensemble : ${title}. ${text ?? ''}`.trim(),
  alive: (count, of) => {
    if (of === 1)
      return count === 1
        ? 'Les deux logiques vivent dans la dialogie complétée.'
        : 'La dialogie complétée n’a pas encore ses deux logiques bien vivantes.';
    if (count === 0) return `Sur les ${of} dialogies complétées, aucune n’a encore ses deux logiques bien vivantes.`;
    if (count === of) return `Les deux logiques vivent dans chacune des ${of} dialogies complétées.`;
    return `Les deux logiques vivent dans ${count} des ${of} dialogies complétées.`;
  },
  scored: (score) => `Dans l’ensemble : ${score} sur 100.`,
  tooFew: 'Il manque encore des réponses pour situer l’ensemble.',
  notApplicable: 'Toutes les réponses sont « Sans objet » : il n’y a pas de résultat à montrer.',
  moved: (points) => {
    if (points === 0) return 'n’a pas bougé';
    const size = sizeOf(points);
    if (size === 'much') return points > 0 ? 'a beaucoup gagné' : 'a beaucoup perdu';
    return `${points > 0 ? 'a gagné' : 'a perdu'} ${size === 'some' ? 'plusieurs crans' : 'un cran'}`;
  },
  split: (low, high, least, greatest) =>
    `La moitié du groupe se situe entre ${low} et ${high} ; les réponses vont de ${least} à ${greatest}.`,
  answersApart: (statement, least, greatest) =>
    `« ${statement} » : que voit la personne qui répond « ${least} », et que voit celle qui répond « ${greatest} » ?`,
  logicsApart,
  question: (title) => `« ${title} » : qu’est-ce qui aiderait votre groupe à avancer d’un pas ?`,
  steps: [
    'Relire ensemble ces affirmations, et raconter un exemple pour chacune.',
    'Choisir un petit pas à faire d’ici à la prochaine rencontre, et qui s’en occupe.',
  ],
};
