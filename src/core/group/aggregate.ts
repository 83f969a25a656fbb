import {agreement, meanOf, sampleVariance} from './agreement.js';
import {planOf, type Plan} from '../score/plan.js';
import {quantile} from './quantile.js';
import type {Answer, DialogyAnswer, Instrument, Response} from '../schema.js';
import {percentOf} from '../score/score.js';
import {lastOfEach, scoreMembers} from './score-members.js';
import {stateOf, VALUE} from '../state.js';

/** A group's scores on one node or item. All but `n` are `null` where fewer than `minGroup` members have one. */
export interface Spread {
  /** Of a branch, an item, or `total`. */
  id: string;
  /** How many members have a value of the item, withheld or not; of a node, a score without what is withheld. */
  n: number;
  /** In percent, like the quartiles, the least and the greatest; `sd` in points, with n − 1 below. */
  mean: number | null;
  sd: number | null;
  /** Quartiles: R's type 7. */
  q1: number | null;
  median: number | null;
  q3: number | null;
  min: number | null;
  max: number | null;
  /** r_wg, from 0 (as spread as chance) to 1 (all alike). A node's is never compared with an item's. */
  agreement: number | null;
}

/** What a group's responses amount to: its spread, never an average alone. */
export interface Group {
  instrument: Plan['reference'];
  /** How many have responded. */
  n: number;
  minGroup: number;
  total: Spread;
  /** Every branch, in the order of the tree. */
  nodes: Spread[];
  /** Every scored item, in the order of the tree; of a dialogy, its vitality. */
  items: Spread[];
}

/**
 * Brings a group's responses together. Who has no score of a node, or no value of an item, is left out of it there.
 *
 * An item that is withheld enters no score of a node either: nothing can be subtracted.
 *
 * @param given One response per member; of several with one id, the last counts.
 * @param minGroup Under how many nothing but a size is told, so that nobody's answer can be guessed: 3 by default.
 * @returns Statistics per node and per item. Agreement is on raw ranks of options for ratings, on percentages else.
 * @throws {CoopError} As `scoreMembers` does.
 * @see `agreement`, `quantile`, `scoreMembers`
 */
export function aggregate(instrument: Instrument, given: readonly Response[], minGroup = 3): Group {
  const plan = planOf(instrument);
  const results = scoreMembers(instrument, given, minGroup);
  const responses = lastOfEach(given);
  const spread = (id: string, percents: readonly (number | null)[], ranks?: readonly number[], options = 0) =>
    spreadOf(
      id,
      percents.filter((percent) => percent !== null),
      minGroup,
      ranks,
      options,
    );
  return {
    instrument: plan.reference,
    n: responses.length,
    minGroup,
    total: spread(
      'total',
      results.map(({total}) => total.score),
    ),
    nodes: plan.nodeIds.slice(1).map((id, node) =>
      spread(
        id,
        results.map(({nodes}) => nodes[node]!.score),
      ),
    ),
    items: plan.items.map((item, i) => {
      const values = responses.map(({answers}) => answers[item.id]).filter((answer) => stateOf(answer) === VALUE);
      const percents = values.map((answer) => percentOf(plan, i, answer as number | DialogyAnswer));
      if (item.type === 'dialogy') return spread(item.id, percents);
      const {options} = instrument.scales[item.scale]!;
      const rankOf = (answer: Answer | undefined) => options.findIndex(({value}) => value === answer);
      return spread(item.id, percents, values.map(rankOf), options.length);
    }),
  };
}

const NOTHING = {mean: null, sd: null, q1: null, median: null, q3: null, min: null, max: null, agreement: null};

/** @param ranks Of the options chosen, where agreement is on them rather than on percentages. */
function spreadOf(
  id: string,
  percents: number[],
  minGroup: number,
  ranks: readonly number[] = percents,
  options = 0,
): Spread {
  const n = percents.length;
  if (n < minGroup) return {id, n, ...NOTHING};
  return {
    ...{id, n, mean: meanOf(percents), sd: Math.sqrt(sampleVariance(percents)!)},
    ...{q1: quantile(percents, 0.25), median: quantile(percents, 0.5), q3: quantile(percents, 0.75)},
    ...{min: Math.min(...percents), max: Math.max(...percents)},
    agreement: agreement(ranks, options ? (options ** 2 - 1) / 12 : 100 ** 2 / 12),
  };
}
