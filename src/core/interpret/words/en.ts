import type {Words} from './words.js';

export const spaces: Words['spaces'] = {
  none: 'neither is alive yet',
  one: 'only one is alive',
  asleep: 'both are asleep',
  first: 'the first takes more room',
  second: 'the second takes more room',
  full: 'fully alive, both of them',
  alive: 'both are alive',
};

export const en: Words = {
  spaces,
  level: (title, text) => `Overall: ${title}. ${text ?? ''}`.trim(),
  alive: (count, of) => {
    if (of === 1)
      return count === 1
        ? 'Both logics are alive in the one dialogy answered.'
        : 'The one dialogy answered does not have both its logics alive yet.';
    if (count === 0) return `Of the ${of} dialogies answered, none has both its logics alive yet.`;
    if (count === of) return `Both logics are alive in each of the ${of} dialogies answered.`;
    return `Both logics are alive in ${count} of the ${of} dialogies answered.`;
  },
  scored: (score) => `Overall: ${score} out of 100.`,
  tooFew: 'More answers are needed to say where the whole stands.',
  notApplicable: 'Everything was said not to apply: there is nothing to situate.',
  moved: (points) => {
    if (points === 0) return 'has not moved';
    const size = `${Math.abs(points)} ${Math.abs(points) > 1 ? 'points' : 'point'}`;
    return points > 0 ? `has gained ${size}` : `has lost ${size}`;
  },
  split: (low, high, least, greatest) =>
    `Half of the group lies between ${low} and ${high}; answers go from ${least} to ${greatest}.`,
  question: (title) => `“${title}”: what would help your group take one step forward?`,
  steps: [
    'Read these statements again together, and tell one example for each.',
    'Choose one small step to take before you next meet, and who looks after it.',
  ],
};
