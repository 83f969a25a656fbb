import type {Space} from '../../score/dialogy.js';
import {sizeOf, type Words} from './words.js';

export const space: Words['space'] = (space, more) => {
  const words: Record<Space, string> = {
    none: 'neither is alive yet',
    one: `only one is alive: “${more}”`,
    asleep: 'both are asleep',
    first: `“${more}” takes more room`,
    second: `“${more}” takes more room`,
    full: 'fully alive, both of them',
    alive: 'both are alive',
  };
  return words[space];
};

export const logicsApart: Words['logicsApart'] = (a, b) => `Where does each of you see “${a}” alive, and where “${b}”?`;

export const en: Words = {
  space,
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
  notApplicable: 'All the answers are “Not applicable”: there is no result to show.',
  moved: (points) => {
    if (points === 0) return 'has not moved';
    const size = {little: 'a notch', some: 'several notches', much: 'a lot'}[sizeOf(points)];
    return `has moved ${points > 0 ? 'up' : 'down'} ${size}`;
  },
  split: (low, high, least, greatest) =>
    `Half of the group lies between ${low} and ${high}; answers go from ${least} to ${greatest}.`,
  answersApart: (statement, least, greatest) =>
    `“${statement}”: what does the person who answers “${least}” see, and what does the one who answers “${greatest}” see?`,
  logicsApart,
  question: (title) => `“${title}”: what would help your group take one step forward?`,
  steps: [
    'Read these statements again together, and tell one example for each.',
    'Choose one small step to take before you next meet, and who looks after it.',
  ],
};
