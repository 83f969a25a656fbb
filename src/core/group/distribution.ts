import {agreementOf} from './agreement.js';
import type {Spread} from './group.js';
import {quantileOf} from './quantile.js';

/** Values that lie close enough to be kept as one: how many, the least, the greatest, their sum and that of squares. */
interface Bin {
  n: number;
  min: number;
  max: number;
  sum: number;
  /** Of what lies between the values and their own mean. */
  squares: number;
}

/**
 * Values of which only what their spread needs is kept, so that two can be merged as if all had been one.
 *
 * As long as no bin holds different values, all is as if every value had been kept, to the last digit and in whatever
 * order they came. Where one does, counts, least and greatest still are; means and variances but for rounding; and
 * quantiles are exact with two values in a bin, and lie within it with more.
 *
 * @see Chan, Golub & LeVeque (1983), « Algorithms for Computing the Sample Variance », equation 2.1.
 */
export class Distribution {
  n = 0;
  readonly #bins = new Map<number, Bin>();
  readonly #binOf: (value: number) => number;

  /** @param binOf The bin of a value, growing with it; by default each value has its own. */
  constructor(binOf = (value: number) => value) {
    this.#binOf = binOf;
  }

  add(value: number, times = 1): void {
    if (times <= 0) return;
    const key = this.#binOf(value);
    const bin = this.#bins.get(key);
    if (bin?.min === value && bin.max === value) {
      this.n += times;
      bin.n += times;
      bin.sum += value * times;
    } else this.#put(key, {n: times, min: value, max: value, sum: value * times, squares: 0});
  }

  /** Adds what another one of the same bins holds, and leaves that one as it is. */
  merge(other: Distribution): void {
    for (const [key, bin] of other.#bins) this.#put(key, bin);
  }

  /** With n − 1 below; `null` under two values. */
  get variance(): number | null {
    if (this.n < 2) return null;
    const mean = this.#mean;
    const squares = this.#sorted.reduce(
      (sum, bin) => sum + squaresOf(bin) + bin.n * (sumOf(bin) / bin.n - mean) ** 2,
      0,
    );
    return squares / (this.n - 1);
  }

  /**
   * What a group shows of these values.
   *
   * @param chance The variance of a uniform spread, in the square of the unit that `ranks` are in.
   * @param ranks What agreement is on, where that is not the values themselves.
   */
  spread(id: string, minGroup: number, chance: number, ranks: Distribution = this): Spread {
    const {n, variance} = this;
    if (n < minGroup) return {id, n, ...NOTHING};
    const sorted = this.#sorted;
    const quarter = (p: number) => quantileOf(n, p, (rank) => valueAt(sorted, rank));
    return {
      ...{id, n, mean: this.#mean, sd: variance === null ? null : Math.sqrt(variance)},
      ...{q1: quarter(0.25), median: quarter(0.5), q3: quarter(0.75)},
      ...{min: sorted[0]!.min, max: sorted.at(-1)!.max},
      agreement: agreementOf(ranks.variance, chance),
    };
  }

  /** Sums go from the least to the greatest, so that their rounding follows nobody's place in the group. */
  get #sorted(): Bin[] {
    return [...this.#bins.values()].sort((one, other) => one.min - other.min);
  }

  get #mean(): number {
    return this.#sorted.reduce((sum, bin) => sum + sumOf(bin), 0) / this.n;
  }

  #put(key: number, added: Bin): void {
    this.n += added.n;
    const bin = this.#bins.get(key);
    if (!bin) return void this.#bins.set(key, {...added});
    const apart = bin.sum / bin.n - added.sum / added.n;
    bin.squares += added.squares + apart ** 2 * ((bin.n * added.n) / (bin.n + added.n));
    bin.sum += added.sum;
    bin.n += added.n;
    bin.min = Math.min(bin.min, added.min);
    bin.max = Math.max(bin.max, added.max);
  }
}

const NOTHING = {mean: null, sd: null, q1: null, median: null, q3: null, min: null, max: null, agreement: null};

/** Of one value, however often it was added: without the rounding of many sums. */
function sumOf({n, min, max, sum}: Bin): number {
  return min === max ? min * n : sum;
}

function squaresOf({min, max, squares}: Bin): number {
  return min === max ? 0 : squares;
}

/** The value of a rank, from 0: of a bin, its least, then its greatest, and evenly between them for all others. */
function valueAt(sorted: readonly Bin[], rank: number): number {
  let left = rank;
  for (const {n, min, max} of sorted) {
    if (left < n) return left === 0 ? min : min + ((max - min) * left) / (n - 1);
    left -= n;
  }
  return NaN;
}
