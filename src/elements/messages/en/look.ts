import type {LookMessages} from '../messages.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** English, of what shows a group's answers. */
export const look: LookMessages = {
  split: 'What we see differently',
  noSplit: 'Nothing clearly parts you. Look at what brings you together.',
  agreements: 'What we see alike',
  noAgreement: 'No statement clearly brings the group together yet.',
  wholeLead: (count) => `What ${count} people have answered, statement by statement.`,
  statements: 'All statements',
  question: 'To talk about it',
  gathered: (count) =>
    count === 0 ? 'Nobody has answered yet' : `${plural(count, 'person has', 'people have')} answered`,
  moved: (date) => `What has moved since ${date}`,
  notMoved: 'The middle of the group has moved nowhere.',
  notCompared: 'Nothing can be compared: too few have answered, this time or the last.',
  middleMeans: 'The middle of the group, out of 100: one half is below, the other above.',
  middle: (before, now, isInTens) =>
    isInTens ? `about ${before} last time, about ${now} now` : `${before} last time, ${now} now`,
  option: (label, count) => `${label}: ${plural(count, 'answer', 'answers')}`,
  notApplicable: (count) => `${count} “not applicable”`,
  doesNotKnow: (count) => `${count} “don’t know”`,
  dotsOf: (count) => `One dot for ${count} answers.`,
  pair: (a, intensityA, b, intensityB, count) =>
    `${a}: ${intensityA} out of 10, ${b}: ${intensityB} out of 10${count > 1 ? ` (${count} times)` : ''}`,
  withheld: 'Too few answers to show them.',
  byActor: 'By who answers',
  noActor: 'not said',
  actors: {
    association: 'Association or foundation',
    company: 'Company or cooperative',
    authority: 'Local authority or public service',
    resident: 'Resident',
    research: 'Research or training',
    other: 'Other',
  },
};
