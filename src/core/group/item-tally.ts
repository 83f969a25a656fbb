import {CHANCE_OF_PERCENTS, chanceOf} from './agreement.js';
import {Distribution} from './distribution.js';
import type {Counts, ItemSpread} from './group.js';
import type {Answer, DialogyAnswer, Instrument} from '../schema.js';
import type {Plan} from '../score/plan.js';
import {percentOf, type Readings} from '../score/score.js';
import {ABSENT, DK, NA, stateOf, type State} from '../state.js';

/** Intensities go from 0 to 10. */
const INTENSITIES = 11;
const PAIRS = Array.from({length: INTENSITIES ** 2}, (_, pair) => ({
  a: Math.floor(pair / INTENSITIES),
  b: pair % INTENSITIES,
}));

/**
 * How often each answer to one item was given, which is all that its statistics need: merging is exact.
 *
 * Answers have places: 0 for none, then the values (the options of a rating, the pairs of intensities of a dialogy), "na"
 * and "dk".
 */
export class ItemTally implements Readings {
  readonly #id: string;
  readonly #isDialogy: boolean;
  readonly #values: readonly (number | Required<Pick<DialogyAnswer, 'a' | 'b'>>)[];
  /** Of each value. */
  readonly #percents: readonly number[];
  /** By place. */
  readonly states: readonly State[];
  readonly percents: readonly number[];
  /** Answers and their numbers, by place. */
  readonly #answers: readonly (Answer | undefined)[];
  readonly #counts: number[];
  /** How many have a value. */
  n = 0;

  constructor({scales}: Instrument, plan: Plan, i: number) {
    const item = plan.items[i]!;
    this.#id = item.id;
    this.#isDialogy = item.type === 'dialogy';
    this.#values = item.type === 'dialogy' ? PAIRS : scales[item.scale]!.options.map(({value}) => value);
    this.#percents = this.#values.map((value) => percentOf(plan, i, value));
    this.#answers = [undefined, ...this.#values, 'na', 'dk'];
    this.states = this.#answers.map(stateOf);
    this.percents = [0, ...this.#percents, 0, 0];
    this.#counts = this.#answers.map(() => 0);
  }

  /** −1 for what the item does not offer. */
  placeOf(answer: Answer | undefined): number {
    const {length} = this.#values;
    const state = stateOf(answer);
    if (state === ABSENT) return 0;
    if (state === NA) return length + 1;
    if (state === DK) return length + 2;
    if (!this.#isDialogy) return this.#values.indexOf(answer as number) + 1 || -1;
    const {a, b} = answer as (typeof PAIRS)[number];
    const pair = a * INTENSITIES + b;
    return PAIRS[pair]?.a === a && PAIRS[pair]?.b === b ? pair + 1 : -1;
  }

  answerAt(place: number): Answer | undefined {
    return this.#answers[place];
  }

  add(place: number, times = 1): void {
    this.#counts[place]! += times;
    if (place > 0 && place <= this.#values.length) this.n += times;
  }

  merge(other: ItemTally): void {
    other.#counts.forEach((times, place) => this.add(place, times));
  }

  /** Agreement is on the ranks of a rating's options, and on percentages of a dialogy. */
  spread(minGroup: number): ItemSpread {
    const percents = new Distribution();
    const ranks = new Distribution();
    const [, ...counts] = this.#counts;
    this.#percents.forEach((percent, rank) => {
      percents.add(percent, counts[rank]);
      ranks.add(rank, counts[rank]);
    });
    const shown = this.#isDialogy
      ? percents.spread(this.#id, minGroup, CHANCE_OF_PERCENTS)
      : percents.spread(this.#id, minGroup, chanceOf(this.#values.length), ranks);
    return {...shown, counts: this.n < minGroup ? null : this.#countsShown(counts)};
  }

  /** @param counts Of each value, then "na" and "dk". */
  #countsShown(counts: readonly number[]): Counts {
    const options = counts.slice(0, -2);
    const [na, dk] = counts.slice(-2) as [number, number];
    if (!this.#isDialogy) return {options, na, dk};
    const along = (placeOf: (pair: number) => number) => {
      const along = new Array<number>(INTENSITIES).fill(0);
      options.forEach((times, pair) => (along[placeOf(pair)]! += times));
      return along;
    };
    return {
      a: along((pair) => PAIRS[pair]!.a),
      b: along((pair) => PAIRS[pair]!.b),
      vitality: along((pair) => Math.round(this.#percents[pair]! / 10)),
      na,
    };
  }
}
