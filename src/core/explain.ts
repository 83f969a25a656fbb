import {CoopError} from './error.js';
import {planOf} from './plan.js';
import type {Answers, Branch, DialogyAnswer, Instrument, Item, NodeResult} from './schema.js';
import {percentOf, score} from './score.js';
import {ABSENT, DK, NA, stateOf, VALUE} from './state.js';
import {isBranch, isScored, walk} from './tree.js';

/** One child of a node, and what became of it there. */
export interface Term {
  id: string;
  weight: number;
  /** In percent; `null` when it has none. */
  score: number | null;
  /** `counted`, or why it is not: no answer yet (for a branch: too few), "dk", or not applicable. */
  status: 'counted' | 'unanswered' | 'dk' | 'na';
}

/** How a node came by its score, or why it has none. */
export interface Explanation {
  id: string;
  score: number | null;
  level: string | null;
  /** Every scored child, in the order of the tree. The score is the mean of the counted ones, by weight. */
  terms: Term[];
  /** The weight of the counted terms. */
  answeredWeight: number;
  /** The weight of all terms but the "na" ones. */
  applicableWeight: number;
  /** The least share of the applicable weight that must be answered. */
  minAnswered: number;
  /** The rule that decided. */
  rule: 'weighted-mean' | 'too-few-answers' | 'nothing-applicable';
}

/**
 * Tells how one node's score was made, so that any reader can redo it by hand.
 *
 * @param nodeId A branch's id, or `total`.
 * @returns Its children with weights, scores and exclusions, and the rule that decided.
 * @throws {CoopError} `unknown-node` when the instrument has no such branch.
 * @example
 * explain(ptce, {a1_1: 4, a1_2: 'na'}, 'a1').rule; // 'too-few-answers': 1 of 3 applicable
 */
export function explain(instrument: Instrument, answers: Answers, nodeId: string): Explanation {
  const {total, nodes} = score(instrument, answers);
  const byId = new Map([total, ...nodes].map((node) => [node.id, node]));
  const node = byId.get(nodeId);
  if (!node) {
    const message = `"${nodeId}" is not a branch of "${instrument.id}"; use "total" or one of ${nodes.map(({id}) => id).join(', ')}.`;
    throw new CoopError({code: 'unknown-node', path: '$', message});
  }
  const terms = childrenOf(instrument, nodeId).flatMap((child) =>
    isBranch(child) ? branchTerm(child, byId.get(child.id)!) : itemTerm(instrument, child, answers),
  );
  const weigh = (counted: readonly Term[]) => counted.reduce((sum, {weight}) => sum + weight, 0);
  const applicableWeight = weigh(terms.filter(({status}) => status !== 'na'));
  return {
    ...{id: nodeId, score: node.score, level: node.level, terms},
    answeredWeight: weigh(terms.filter(({status}) => status === 'counted')),
    applicableWeight,
    minAnswered: planOf(instrument).minAnswered,
    rule: node.score !== null ? 'weighted-mean' : applicableWeight ? 'too-few-answers' : 'nothing-applicable',
  };
}

function childrenOf(instrument: Instrument, nodeId: string): readonly (Branch | Item)[] {
  if (nodeId === 'total') return instrument.tree;
  for (const child of walk(instrument.tree)) if (child.id === nodeId && isBranch(child)) return child.children;
  return [];
}

function branchTerm({id, weight = 1}: Branch, {score, applicable}: NodeResult): Term {
  return {id, weight, score, status: score !== null ? 'counted' : applicable ? 'unanswered' : 'na'};
}

const statuses = {[ABSENT]: 'unanswered', [VALUE]: 'counted', [NA]: 'na', [DK]: 'dk'} as const;

function itemTerm(instrument: Instrument, item: Item, answers: Answers): Term[] {
  if (!isScored(item)) return [];
  const plan = planOf(instrument);
  const answer = answers[item.id];
  const state = stateOf(answer);
  const percent = state === VALUE ? percentOf(plan, plan.items.indexOf(item), answer as number | DialogyAnswer) : null;
  return [{id: item.id, weight: item.weight ?? 1, score: percent, status: statuses[state]}];
}
