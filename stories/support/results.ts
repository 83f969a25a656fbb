import {score} from '../../src/core/score/score.js';
import type {Answers, Instrument, Result} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';
import type {RadarGroupSeries, RadarSeries} from '../../src/elements/radar/series.js';
import {dialogies} from '../../src/instruments/dialogies/index.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {everyAnswer, everyDialogy} from './answers.js';

/** The default grid's nine axes, in the order of its tree. */
const AXES = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3'];

/** A person's answers to every statement of the default grid. */
export const selfResult: Result = score(ptce, everyAnswer);

/** The same person, who has answered nothing of one axis, and one statement of four of another. */
export const gappedResult: Result = score(
  ptce,
  Object.fromEntries(Object.entries(everyAnswer).filter(([id]) => !id.startsWith('b2') && !/c1_[234]/.test(id))),
);

/** One answer out of 36, which makes no score at all. */
export const firstAnswer: Result = score(ptce, {a1_1: 4});

/** What lives between the two logics of each principle. */
export const dialogiesResult: Result = score(dialogies, everyDialogy);

/** Somebody from outside, who sees more in some places and less in others. */
export const externalResult = rated('231432103');

/** Where the project stood a year before. */
export const earlierResult = rated('210210100');

/** From nothing at all to all there is. */
export const extremeResult = rated('040404040', 0);

/** The members of a group, who agree in some places and do not in others. */
export const members: readonly Result[] = [
  '321321121',
  '332331012',
  '322430211',
  '231321302',
  '312342112',
  '411320011',
  '322321220',
  '330432111',
].map((ratings, i) => rated(ratings, i % 2));

/** Members who have not all answered everything: one axis has two scores, which are too few to show, another has six. */
export const gappedGroup: RadarGroupSeries = {
  kind: 'group',
  results: ['3213-1121', '3323-1012', '3224-0211', '2313-1302', '3123-211-', '4113-001-', '322321220', '330432111'].map(
    (ratings, i) => rated(ratings, i % 2),
  ),
};

const target = scoresOf(ptce, [75, 75, 50, 75, 75, 75, 50, 75, 50]);

const reference = scoresOf(ptce, [58, 51, 46, 62, 44, 57, 39, 55, 33]);

/** One of each kind, and all that six looks can tell apart. */
export const sixSeries: readonly RadarSeries[] = [
  {kind: 'self', result: selfResult},
  {kind: 'external', label: 'La communauté de communes', result: externalResult},
  {kind: 'earlier', date: '2025-03-14', result: earlierResult},
  {kind: 'target', label: 'Où nous voulons être', scores: target},
  {kind: 'reference', label: 'Repère régional', scores: reference},
  {kind: 'group', results: members},
];

/** A percentage for each axis of an instrument, by its id. */
export function scoresOf({tree}: Instrument, scores: readonly (number | null)[]): Record<string, number | null> {
  const ids = tree.flatMap((branch) =>
    'children' in branch && branch.children.every((child) => 'children' in child) ? branch.children : branch,
  );
  return Object.fromEntries(ids.map(({id}, i) => [id, scores[i % scores.length]!]));
}

/**
 * Answers to the default grid as they score.
 *
 * @param ratings A digit for each of the nine axes, `-` for one without answers.
 * @param more How much more every second statement of an axis is rated, up to the last step.
 */
function rated(ratings: string, more = 1): Result {
  const answers: Answers = {};
  for (const [i, {id}] of itemsOf(ptce.tree).entries()) {
    const rating = Number(ratings[AXES.indexOf(id.slice(0, 2))]);
    if (!Number.isNaN(rating)) answers[id] = Math.min(4, rating + (i % 2) * more);
  }
  return score(ptce, answers);
}
