import type {Words} from './words.js';

export const spaces: Words['spaces'] = {
  none: 'aucune des deux ne vit encore',
  one: 'une seule vit',
  asleep: 'les deux sommeillent',
  first: 'la première prend plus de place',
  second: 'la seconde prend plus de place',
  full: 'pleinement vivantes',
  alive: 'les deux vivent',
};

export const fr: Words = {
  spaces,
  level: (title, text) => `Dans l’ensemble : ${title}. ${text ?? ''}`.trim(),
  alive: (count, of) => {
    if (of === 1)
      return count === 1
        ? 'Les deux logiques vivent dans la dialogie renseignée.'
        : 'La dialogie renseignée n’a pas encore ses deux logiques bien vivantes.';
    if (count === 0) return `Sur les ${of} dialogies renseignées, aucune n’a encore ses deux logiques bien vivantes.`;
    if (count === of) return `Les deux logiques vivent dans chacune des ${of} dialogies renseignées.`;
    return `Les deux logiques vivent dans ${count} des ${of} dialogies renseignées.`;
  },
  scored: (score) => `Dans l’ensemble : ${score} sur 100.`,
  tooFew: 'Il manque encore des réponses pour situer l’ensemble.',
  notApplicable: 'Tout a été dit « sans objet » : il n’y a rien à situer.',
  moved: (points) => {
    if (points === 0) return 'n’a pas bougé';
    const size = `${Math.abs(points)} ${Math.abs(points) > 1 ? 'points' : 'point'}`;
    return points > 0 ? `a gagné ${size}` : `a perdu ${size}`;
  },
  split: (low, high, least, greatest) =>
    `La moitié du groupe se situe entre ${low} et ${high} ; les réponses vont de ${least} à ${greatest}.`,
  question: (title) => `« ${title} » : qu’est-ce qui aiderait votre groupe à avancer d’un pas ?`,
  steps: [
    'Relire ensemble ces affirmations, et raconter un exemple pour chacune.',
    'Choisir un petit pas à faire d’ici à la prochaine rencontre, et qui s’en occupe.',
  ],
};
