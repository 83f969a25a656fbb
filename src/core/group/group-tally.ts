import {CHANCE_OF_PERCENTS} from './agreement.js';
import {Distribution} from './distribution.js';
import {CoopError} from '../error.js';
import type {Group} from './group.js';
import {ItemTally} from './item-tally.js';
import type {Answers, Instrument} from '../schema.js';
import {planOf, type Plan} from '../score/plan.js';
import {eachScore, score} from '../score/score.js';

/** A member's answers to the scored items: the place of each, as a character. Equal ones are held once. */
export type Member = string;

/** What lists and streams of a group's members count with: how often each answer was given, and the scores of each node. */
export class GroupTally {
  readonly instrument: Instrument;
  readonly #plan: Plan;
  readonly minGroup: number;
  readonly #binOf: ((score: number) => number) | undefined;
  readonly #items: readonly ItemTally[];
  /** The total first. */
  readonly #nodes: readonly Distribution[];
  /** The places of items that too few have a value of: once an item is not among them, it never is again. */
  readonly withheld: Set<number>;
  readonly #places: Uint8Array;
  #n = 0;

  /** @param binOf Which node scores are kept as one; by default each has its own bin. */
  constructor(instrument: Instrument, minGroup: number, binOf?: (score: number) => number) {
    this.instrument = instrument;
    this.#plan = planOf(instrument);
    this.minGroup = minGroup;
    this.#binOf = binOf;
    this.#items = this.#plan.items.map((_, i) => new ItemTally(instrument, this.#plan, i));
    this.#nodes = this.#noScores();
    this.withheld = new Set(this.#items.keys());
    this.#places = new Uint8Array(this.#items.length);
  }

  /** @throws {CoopError} `out-of-range` for an answer that its item does not offer. */
  memberOf(answers: Answers): Member {
    return String.fromCharCode(...this.#placesOf(answers));
  }

  /** A member's answers, but for those to some items. */
  answersOf(member: Member, withheld: ReadonlySet<number> = new Set()): Answers {
    const answers: Answers = {};
    this.#items.forEach((item, i) => {
      const answer = withheld.has(i) ? undefined : item.answerAt(member.charCodeAt(i));
      if (answer !== undefined) answers[this.#plan.itemIds[i]!] = answer;
    });
    return answers;
  }

  /** Of each node, the total first; `null` where it is not scored. */
  scoresOf(answers: Answers): (number | null)[] {
    const {total, nodes} = score(this.instrument, answers);
    return [total, ...nodes].map((node) => node.score);
  }

  /** Counts a member's answers in. */
  count(member: Member): void {
    for (let i = 0; i < member.length; i += 1) this.#items[i]!.add(member.charCodeAt(i));
    this.#n += 1;
    this.#show();
  }

  /**
   * Counts answers and their scores in, where nothing is withheld: what most members of a large group come to.
   *
   * @throws {CoopError} As `memberOf` does; nothing is counted then.
   */
  countWhole(answers: Answers): void {
    const places = this.#placesOf(answers);
    for (let i = 0; i < places.length; i += 1) this.#items[i]!.add(places[i]!);
    this.#n += 1;
    this.#score(places);
  }

  /** Counts the scores of members in, each as often as it is said, as what is withheld by now leaves them. */
  score(members: Iterable<readonly [Member, times: number]>, nodes = this.#nodes): void {
    const places = this.#places;
    for (const [member, times] of members) {
      for (let i = 0; i < places.length; i += 1) places[i] = this.withheld.has(i) ? 0 : member.charCodeAt(i);
      this.#score(places, times, nodes);
    }
  }

  #score(places: Uint8Array, times = 1, nodes = this.#nodes): void {
    eachScore(this.#plan, this.#items, places, (node, percent) => nodes[node]!.add(percent, times));
  }

  /** Counts in what another one of the same questionnaire and bound has counted. */
  merge(other: GroupTally): void {
    this.#n += other.#n;
    this.#items.forEach((item, i) => item.merge(other.#items[i]!));
    this.#nodes.forEach((node, i) => node.merge(other.#nodes[i]!));
    this.#show();
  }

  /** The same list each time: what is in it is read at once. */
  #placesOf(answers: Answers): Uint8Array {
    const places = this.#places.fill(0);
    const {itemIds, itemIndex} = this.#plan;
    let next = 0;
    // As `score` walks them.
    for (const id in answers) {
      const i = id === itemIds[next] ? next : itemIndex.get(id);
      if (i === undefined) continue;
      next = i + 1;
      const place = this.#items[i]!.placeOf(answers[id]);
      if (place < 0) {
        const message = 'The item does not offer this answer; check it with `parseResponse` first.';
        throw new CoopError({code: 'out-of-range', path: `$.answers.${id}`, message});
      }
      places[i] = place;
    }
    return places;
  }

  /** What enough have by now is withheld no more. */
  #show(): void {
    for (const i of this.withheld) if (this.#items[i]!.n >= this.minGroup) this.withheld.delete(i);
  }

  /** @param more Members whose scores are not counted in yet: they are in this once. */
  read(more: Iterable<readonly [Member, times: number]> = []): Group {
    const nodes = this.#noScores();
    nodes.forEach((node, i) => node.merge(this.#nodes[i]!));
    this.score(more, nodes);
    const [total, ...branches] = nodes.map((node, i) =>
      node.spread(this.#plan.nodeIds[i]!, this.minGroup, CHANCE_OF_PERCENTS),
    );
    return {
      ...{instrument: this.#plan.reference, n: this.#n, minGroup: this.minGroup},
      ...{total: total!, nodes: branches, items: this.#items.map((item) => item.spread(this.minGroup))},
    };
  }

  #noScores(): Distribution[] {
    return this.#plan.nodeIds.map(() => new Distribution(this.#binOf));
  }
}
