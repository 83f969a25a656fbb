import type {InstrumentReference} from '../schema.js';

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

/** How many members gave each answer to a rating: by option in the order of the scale, « sans objet », « ne sait pas ». */
export interface RatingCounts {
  options: number[];
  na: number;
  dk: number;
}

/**
 * The same of a dialogy: how many gave each intensity from 0 to 10 to its first and to its second logic, and how many
 * have each vitality, rounded to tens: from 0 to 100 at the places 0 to 10. Those with one intensity alone are in none.
 */
export interface DialogyCounts {
  a: number[];
  b: number[];
  vitality: number[];
  na: number;
}

export type Counts = RatingCounts | DialogyCounts;

/** A group's answers to one item. */
export interface ItemSpread extends Spread {
  /** `null` where fewer than `minGroup` members have a value: how many said "na" or "dk" is withheld as well. */
  counts: Counts | null;
}

/** What a group's responses amount to: its spread, never an average alone. */
export interface Group {
  instrument: InstrumentReference;
  /** How many have responded. */
  n: number;
  minGroup: number;
  total: Spread;
  /** Every branch, in the order of the tree. */
  nodes: Spread[];
  /** Every scored item, in the order of the tree; of a dialogy, its vitality. */
  items: ItemSpread[];
}
