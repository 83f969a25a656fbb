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
  alive: (count, of) =>
    count === 0
      ? `Of ${of} dialogies, none has both its logics alive yet.`
      : `Both logics are alive in ${count} ${count > 1 ? 'dialogies' : 'dialogy'} out of ${of}.`,
  tooFew: 'More answers are needed to say where the whole stands.',
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
