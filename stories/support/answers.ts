import {hashInstrument} from '../../src/core/hash.js';
import type {Answers, Response} from '../../src/core/schema.js';
import {ptce} from '../../src/instruments/ptce/index.js';

const ANSWERS: Readonly<Record<string, readonly (number | 'na')[]>> = {
  a1: [4, 3, 3, 2],
  a2: [3, 3, 1, 2],
  a3: [2, 3, 1, 0],
  b1: [4, 4, 3, 2],
  b2: [3, 2, 1, 'na'],
  b3: [3, 3, 4, 2],
  c1: [3, 2, 'na', 1],
  c2: [4, 2, 3, 3],
  c3: [1, 0, 0, 2],
};

/** One person's answers to all 36 statements of the default grid, two of them « sans objet ». */
export const everyAnswer: Answers = Object.fromEntries(
  Object.entries(ANSWERS).flatMap(([axis, values]) => values.map((value, i) => [`${axis}_${i + 1}`, value])),
);

/** The first 18 of them, which end in the middle of an objective. */
export const halfOfAnswers: Answers = Object.fromEntries(Object.entries(everyAnswer).slice(0, 18));

/** All of them, with examples. */
export const completeResponse: Response = {
  schema: 'coop-elements/response/1',
  id: '0192f3a0-7c1e-7a3b-9d2e-4f5a6b7c8d9e',
  instrument: {id: ptce.id, version: ptce.version, hash: hashInstrument(ptce)},
  locale: 'fr',
  mode: 'self',
  startedAt: '2026-03-12T09:04:11.000Z',
  completedAt: '2026-03-12T09:19:52.000Z',
  answers: everyAnswer,
  comments: {
    a1_1: 'Deux Scop, une régie de quartier, la communauté de communes et le lycée agricole.',
    a2_3: 'Nous en parlons quand cela arrive.\nRien n’est écrit, et les plus jeunes membres le regrettent.',
    b2_4: 'Notre réseau régional vient de s’arrêter.',
  },
};
