import {CoopError} from '../error.js';
import type {Group} from './group.js';
import {GroupTally, type Member} from './group-tally.js';
import {checkReference, referenceOf} from '../reference.js';
import {isOutcome} from '../response.js';
import type {Answers, Instrument, InstrumentReference, Response} from '../schema.js';
import {checkMinGroup} from './score-members.js';
import {stateOf, VALUE} from '../state.js';

/** A group that grows, one response or one other group at a time. */
export interface GroupStream {
  /**
   * Counts a member in. A group's outcome is left out.
   *
   * @throws {CoopError} `instrument-mismatch`, `invalid` where it is no response, `out-of-range` for an answer that its
   *   item does not offer; nothing is counted then.
   */
  add(response: Response): void;
  /**
   * Counts the members of another group in, in whatever order: it gives the same. The other one stays as it is.
   *
   * @throws {CoopError} `invalid` for what `createGroup` did not make, for itself and for another `minGroup`;
   *   `instrument-mismatch` for the group of another questionnaire.
   */
  merge(other: GroupStream): void;
  /** What may be shown of it by now, as `aggregate` gives it. */
  read(): Group;
}

/**
 * A group of any size, read one response at a time and never kept as a list: statistics as `aggregate` gives them.
 *
 * What it holds does not grow with the group: how often each answer to each item was given, the spread of each node, and,
 * as long as fewer than `minGroup` have a value of an item, the answers of those who have, so that they can be scored
 * without it now and with it later; with them, equal ones once, the answers of those whose « sans objet » there decides
 * whether a node is scored at all. No id, comment or text is held.
 *
 * Everything of items, and every number of members, is exact, however groups are merged. Of nodes, means and standard
 * deviations are to 1e-9; quartiles are from bins of a hundredth of a point, and exact but where more than two different
 * scores share one. Ids are not kept: give each member once, and none that another one replaces.
 *
 * @param options.minGroup Under how many nothing but a size is told: 3 by default.
 * @throws {CoopError} `out-of-range` where `minGroup` is no whole number of at least 2.
 * @see `aggregate`, for a list
 * @example
 * const group = createGroup(ptce);
 * for await (const response of responses) group.add(response);
 * group.read().total.median;
 */
export function createGroup(instrument: Instrument, {minGroup = 3}: {minGroup?: number} = {}): GroupStream {
  return new Stream(instrument, minGroup);
}

const BINS_A_POINT = 100;

class Stream implements GroupStream {
  /** Its scores are those that nothing can change any more. */
  readonly #tally: GroupTally;
  /** Those whose scores may still change, and how many there are of each. */
  #held = new Map<Member, number>();

  constructor(instrument: Instrument, minGroup: number) {
    checkMinGroup(minGroup);
    this.#tally = new GroupTally(instrument, minGroup, (score) => Math.round(score * BINS_A_POINT));
  }

  add(response: Response): void {
    checkReference(response, this.#tally.instrument);
    if (isOutcome(response)) return;
    const tally = this.#tally;
    const {size} = tally.withheld;
    if (size === 0) return tally.countWhole(response.answers);
    const member = tally.memberOf(response.answers);
    tally.count(member);
    // Who is held changes only when an item has just come to be shown.
    if (tally.withheld.size < size) this.#release();
    this.#take(member, 1);
  }

  merge(other: GroupStream): void {
    if (!Stream.#isOne(other) || other === this) {
      const message = 'Give another group that `createGroup` made.';
      throw new CoopError({code: 'invalid', path: '$', message});
    }
    checkAlike(this.#tally, other.#tally);
    this.#tally.merge(other.#tally);
    this.#release();
    for (const [member, times] of other.#held) this.#take(member, times);
  }

  read(): Group {
    return this.#tally.read(this.#held);
  }

  static #isOne(given: unknown): given is Stream {
    return typeof given === 'object' && given !== null && #held in given;
  }

  #release(): void {
    const held = this.#held;
    this.#held = new Map();
    for (const [member, times] of held) this.#take(member, times);
  }

  /** Counts the scores that nothing can change any more, and holds the answers that all others come from. */
  #take(member: Member, times: number): void {
    if (this.#isSettled(member)) this.#tally.score([[member, times]]);
    else this.#held.set(member, (this.#held.get(member) ?? 0) + times);
  }

  /**
   * Whether scores stay the same, whichever of the withheld items come to be shown.
   *
   * A "na" that counts changes no mean. It only makes less of a node applicable, so that the node is scored where it was
   * not, never the other way round: between counting none and counting all there is nothing new.
   */
  #isSettled(member: Member): boolean {
    const {withheld} = this.#tally;
    if (withheld.size === 0) return true;
    const [all, shown] = [this.#tally.answersOf(member), this.#tally.answersOf(member, withheld)];
    const states = Object.keys(all).flatMap((id) => (id in shown ? [] : stateOf(all[id])));
    if (states.includes(VALUE)) return false;
    const scoredIn = (answers: Answers) => this.#tally.scoresOf(answers).filter((score) => score !== null).length;
    return scoredIn(all) === scoredIn(shown);
  }
}

function checkAlike(ours: GroupTally, theirs: GroupTally): void {
  const nameOf = ({id, version, hash}: InstrumentReference) => `"${id}" ${version} (${hash})`;
  const [own, other] = [ours, theirs].map(({instrument}) => nameOf(referenceOf(instrument)));
  if (own !== other) {
    const message = `It answers ${other}, not ${own}; give a group of the same questionnaire.`;
    throw new CoopError({code: 'instrument-mismatch', path: '$.instrument', message});
  }
  if (ours.minGroup !== theirs.minGroup) {
    const message = `It withholds under ${theirs.minGroup}, and this one under ${ours.minGroup}; create both with one bound.`;
    throw new CoopError({code: 'invalid', path: '$.minGroup', message});
  }
}
