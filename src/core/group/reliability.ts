import {sampleVariance} from './agreement.js';
import {membersOf} from './score-members.js';
import type {DialogyAnswer, Instrument, InstrumentReference, Response} from '../schema.js';
import {planOf, type Plan} from '../score/plan.js';
import {percentOf} from '../score/score.js';
import {stateOf, VALUE} from '../state.js';

/** How well the items of one node hang together. */
export interface Consistency {
  /** Of a branch, or `total`. */
  id: string;
  /** How many scored items lie below it, at any depth. */
  items: number;
  /** How many members have a value of every one of them: no other counts. */
  n: number;
  /**
   * Cronbach's alpha, at most 1; it may be negative. `null` under 2 items, under 3 complete cases, and where their sums
   * do not differ.
   */
  alpha: number | null;
}

/** How reliable an instrument was in the hands of those who answered it. */
export interface Reliability {
  instrument: InstrumentReference;
  total: Consistency;
  /** Every branch, in the order of the tree. */
  nodes: Consistency[];
}

/**
 * How well the items of each node measure one thing, from what people have answered: Cronbach's alpha.
 *
 * Items count as their percentages, mirrored where they are, a dialogy as its vitality, so that scales of different widths
 * weigh alike; weights are left aside. Who has no value of one of a node's items ("na" and "dk" included) is left out of
 * that node: an item that does not apply to many leaves few complete cases.
 *
 * It is about the questionnaire, never about the people: a low alpha may as well say that a node holds different things.
 *
 * @param given One response per person, as for `aggregate`.
 * @throws {CoopError} `invalid` where there is no list of responses; `instrument-mismatch` where one answers another
 *   questionnaire.
 * @see Cronbach (1951), « Coefficient alpha and the internal structure of tests », equation 2.
 * @example
 * reliability(ptce, responses).nodes[1]; // {id: 'a1', items: 4, n: 212, alpha: 0.81}
 */
export function reliability(instrument: Instrument, given: readonly Response[]): Reliability {
  const plan = planOf(instrument);
  // Of each member: the percentage of each item, `null` without a value.
  const members = membersOf(instrument, given).map(({answers}) =>
    plan.itemIds.map((id, i) =>
      stateOf(answers[id]) === VALUE ? percentOf(plan, i, answers[id] as number | DialogyAnswer) : null,
    ),
  );
  const [total, ...nodes] = plan.nodeIds.map((id, node): Consistency => {
    const items = plan.items.flatMap((_, i) => (isBelow(plan, plan.itemNode[i]!, node) ? i : []));
    const cases = members
      .map((percents) => items.map((i) => percents[i]!))
      .filter((percents): percents is number[] => !percents.includes(null as never));
    return {id, items: items.length, n: cases.length, alpha: alphaOf(cases, items.length)};
  });
  return {instrument: plan.reference, total: total!, nodes};
}

/** Whether a node is this one, or lies below it. The total, above all, is its own parent. */
function isBelow({nodeParent}: Plan, node: number, above: number): boolean {
  let at = node;
  while (at > above) at = nodeParent[at]!;
  return at === above;
}

function alphaOf(cases: readonly (readonly number[])[], items: number): number | null {
  if (items < 2 || cases.length < 3) return null;
  const sums = sampleVariance(cases.map((percents) => percents.reduce((sum, percent) => sum + percent, 0)))!;
  // What a sum of percentages is rounded to is no difference.
  if (sums < 1e-12) return null;
  const own = cases[0]!.map((_, i) => sampleVariance(cases.map((percents) => percents[i]!))!);
  return (items / (items - 1)) * (1 - own.reduce((sum, variance) => sum + variance, 0) / sums);
}
