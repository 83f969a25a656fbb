import {tilt, vitality} from './dialogy.js';
import {levelOf} from './level.js';
import {planOf, type Plan} from './plan.js';
import type {Answers, DialogyAnswer, DialogyResult, Instrument, NodeResult, Result} from '../schema.js';
import {DK, NA, stateOf, VALUE, type State} from '../state.js';
import {addNotApplicable, addValue, createTally, rollUp, startTally, type Scores, type Tally} from './tally.js';

/**
 * Scores one person's answers: every branch of the tree, and the total.
 *
 * A rating is its place in the scale's range, in percent, mirrored when
 * `reverse`; a dialogy is its vitality. A node is the weighted mean of its
 * scored children, and `null` when less than `minAnswered` of what applies is
 * answered: never 0. "na" leaves the computation; "dk" counts as applicable
 * without a value, yet as a response in `completion`.
 *
 * @param answers Answers that `checkAnswers` accepts; nothing is checked or frozen here.
 * @returns Nodes in the order of the tree, scores in percent. Never throws on valid answers.
 * @example
 * score(ptce, {a1_1: 4, a1_2: 2}).nodes.find(({id}) => id === 'a1'); // score 75, level 'mature', answered 2, applicable 4
 */
export function score(instrument: Instrument, answers: Answers): Result {
  const plan = planOf(instrument);
  const room = roomOf(plan);
  readAnswers(plan, answers, room);
  rollUp(plan, room.tally, 1, room);
  const nodes = new Array<NodeResult>(plan.nodeIds.length);
  for (let node = nodes.length - 1; node >= 0; node--) nodes[node] = nodeResult(plan, room, node);
  const total = nodes.shift()!;
  return {
    schema: 'coop-elements/result/1',
    instrument: plan.reference,
    total,
    nodes,
    dialogies: dialogyResults(plan, answers),
    completion: total.applicable === 0 ? 1 : (total.answered + total.dk) / total.applicable,
  };
}

/** What the answers to one item are to scoring, by their places in whatever counts them. */
export interface Readings {
  readonly states: readonly State[];
  /** Of those that have a value. */
  readonly percents: readonly number[];
}

/**
 * The same scores alone, for what counts many and knows their answers by place: `see` is called for each node that is
 * scored, by its place in the plan, the total being 0.
 */
export function eachScore(
  plan: Plan,
  readings: readonly Readings[],
  places: Uint8Array,
  see: (node: number, percent: number) => void,
): void {
  const room = roomOf(plan);
  empty(plan, room);
  for (let item = 0; item < places.length; item++) {
    const {states, percents} = readings[item]!;
    const place = places[item]!;
    read(room, plan.itemNode[item]!, plan.itemWeight[item]!, states[place]!, percents[place]!);
  }
  rollUp(plan, room.tally, 1, room);
  const {scores, scored} = room;
  for (let node = 0; node < scored.length; node++) if (scored[node] === 1) see(node, scores[node]!);
}

/** The percentage that one answer with a value is worth. */
export function percentOf(plan: Plan, item: number, answer: number | DialogyAnswer): number {
  if (typeof answer === 'object') return vitality(answer.a!, answer.b!);
  // Mirrored, the least would be −0, which a host's test tells from 0.
  return ((answer - plan.zero[item]!) / plan.span[item]!) * 100 + 0;
}

/** Room for one response, reused so that scoring allocates only its result; the counts are of items, by node. */
interface Room extends Scores {
  tally: Tally;
  answered: Int32Array;
  dk: Int32Array;
  applicable: Int32Array;
}

const rooms = new WeakMap<Plan, Room>();

function roomOf(plan: Plan): Room {
  let room = rooms.get(plan);
  if (!room) {
    const {length} = plan.nodeIds;
    const counts = () => new Int32Array(length);
    room = {
      ...{
        tally: createTally(plan, 1),
        scores: new Float64Array(length),
        scored: new Uint8Array(length),
        stride: 1,
        offset: 0,
      },
      ...{answered: counts(), dk: counts(), applicable: counts()},
    };
    rooms.set(plan, room);
  }
  return room;
}

function readAnswers(plan: Plan, answers: Answers, room: Room): void {
  empty(plan, room);
  let next = 0;
  // Walking the answers is several times faster than looking each item up in them, and they mostly come in order.
  for (const id in answers) {
    const item = id === plan.itemIds[next] ? next : plan.itemIndex.get(id);
    if (item === undefined) continue;
    next = item + 1;
    const answer = answers[id]!;
    const state = stateOf(answer);
    const percent = state === VALUE ? percentOf(plan, item, answer as number | DialogyAnswer) : 0;
    read(room, plan.itemNode[item]!, plan.itemWeight[item]!, state, percent);
  }
}

function empty(plan: Plan, {tally, scored, answered, dk, applicable}: Room): void {
  startTally(plan, tally);
  for (let node = 0; node < scored.length; node++) {
    scored[node] = 0;
    answered[node] = 0;
    dk[node] = 0;
    applicable[node] = plan.nodeItems[node]!;
  }
}

function read(room: Room, node: number, weight: number, state: State, percent: number): void {
  if (state === VALUE) {
    room.answered[node]!++;
    addValue(room.tally, node, weight, percent);
  } else if (state === DK) room.dk[node]!++;
  else if (state === NA) {
    room.applicable[node]!--;
    addNotApplicable(room.tally, node, weight);
  }
}

/** Reads one node, and adds its counts to its parent's: to be called on the last node first. */
function nodeResult(plan: Plan, {scores, scored, answered, dk, applicable}: Room, node: number): NodeResult {
  const score = scored[node] === 1 ? scores[node]! : null;
  const result = {
    id: plan.nodeIds[node]!,
    score,
    level: levelOf(plan.levels, score)?.id ?? null,
    answered: answered[node]!,
    dk: dk[node]!,
    applicable: applicable[node]!,
  };
  if (node > 0) {
    const parent = plan.nodeParent[node]!;
    answered[parent]! += result.answered;
    dk[parent]! += result.dk;
    applicable[parent]! += result.applicable;
  }
  return result;
}

function dialogyResults({dialogyIds}: Plan, answers: Answers): DialogyResult[] {
  return dialogyIds.map((id) => {
    const answer = answers[id];
    const {a, b} = stateOf(answer) === VALUE ? (answer as DialogyAnswer) : {};
    return a === undefined || b === undefined
      ? {id, vitality: null, tilt: null}
      : {id, vitality: vitality(a, b), tilt: tilt(a, b)};
  });
}
