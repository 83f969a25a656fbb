import {tilt, vitality} from './dialogy.js';
import {CoopError} from '../error.js';
import {planOf} from './plan.js';
import type {Answer, Answers, Branch, DialogyAnswer, Instrument, Item, NodeResult} from '../schema.js';
import {percentOf, score} from './score.js';
import {ABSENT, DK, NA, stateOf, VALUE} from '../state.js';
import {isBranch, isScored, walk} from '../tree.js';

/** One child of a node, or one logic of a dialogy, and what became of it there. */
export interface Term {
  /** Of the child; `a` or `b` for a logic. */
  id: string;
  weight: number;
  /** In percent; `null` when it has none. */
  score: number | null;
  /** `counted`, or why it is not: no answer yet (for a branch: too few), "dk", or not applicable. */
  status: 'counted' | 'unanswered' | 'dk' | 'na';
}

/** How a node or a dialogy came by its score, or why it has none. */
export interface Explanation {
  id: string;
  score: number | null;
  level: string | null;
  /** Every scored child, in the order of the tree; of a dialogy, its two logics. */
  terms: Term[];
  /** The weight of the counted terms. */
  answeredWeight: number;
  /** The weight of all terms but the "na" ones. */
  applicableWeight: number;
  /** The least share of the applicable weight that must be answered. */
  minAnswered: number;
  /** The rule that decided: the arithmetic mean of the counted terms by weight, or the geometric mean of both logics. */
  rule: 'weighted-mean' | 'geometric-mean' | 'too-few-answers' | 'nothing-applicable';
  /** Of a dialogy alone: which logic takes more room, −1 to 1; a description that no score depends on. */
  tilt?: number | null;
}

/**
 * Tells how one node's or one dialogy's score was made, so that any reader can redo it by hand.
 *
 * @param nodeId The id of a branch or of a dialogy, or `total`.
 * @returns Its terms with weights, scores and exclusions, and the rule that decided.
 * @throws {CoopError} `unknown-node` when the instrument has neither under this id.
 * @example
 * explain(ptce, {a1_1: 4, a1_2: 'na'}, 'a1').rule; // 'too-few-answers': 1 of 3 applicable
 * explain(dialogies, {savoir: {a: 9, b: 4}}, 'savoir'); // score 60 of the terms 90 and 40, tilt −0.38
 */
export function explain(instrument: Instrument, answers: Answers, nodeId: string): Explanation {
  if (planOf(instrument).dialogyIds.includes(nodeId)) return explainDialogy(nodeId, answers[nodeId]);
  const {total, nodes} = score(instrument, answers);
  const byId = new Map([total, ...nodes].map((node) => [node.id, node]));
  const node = byId.get(nodeId);
  if (!node) {
    const ids = [...nodes.map(({id}) => id), ...planOf(instrument).dialogyIds].join(', ');
    const message = `"${nodeId}" is neither a branch nor a dialogy of "${instrument.id}"; use "total" or one of ${ids}.`;
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

/** Its vitality is the geometric mean of two percentages, so that no amount of one makes up for the absence of the other. */
function explainDialogy(id: string, answer: Answer | undefined): Explanation {
  const state = stateOf(answer);
  const {a, b} = (state === NA ? {} : (answer ?? {})) as DialogyAnswer;
  const logicTerm = (logic: string, intensity: number | undefined): Term =>
    intensity === undefined
      ? {id: logic, weight: 1, score: null, status: state === NA ? 'na' : 'unanswered'}
      : {id: logic, weight: 1, score: 10 * intensity, status: 'counted'};
  const terms = [logicTerm('a', a), logicTerm('b', b)];
  return {
    ...{id, score: state === VALUE ? vitality(a!, b!) : null, level: null, terms},
    answeredWeight: terms.filter(({status}) => status === 'counted').length,
    applicableWeight: state === NA ? 0 : 2,
    minAnswered: 1,
    rule: state === VALUE ? 'geometric-mean' : state === NA ? 'nothing-applicable' : 'too-few-answers',
    tilt: state === VALUE ? tilt(a!, b!) : null,
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
