/** What the outcome of a group holds beside what every response does. */
import * as z from 'zod/mini';
import {Count, Percent, Written} from './schema-atoms.js';

const Eleven = z.array(Count).check(z.length(11));

/**
 * How many members gave each answer to an item. Of a rating: by option in the order of the scale, then "na", then "dk".
 * Of a dialogy: by intensity from 0 to 10 of each logic, and by vitality rounded to tens, from 0 to 100.
 */
const StoredCounts = z.union([
  z.array(Count).check(z.minLength(4), z.maxLength(103)),
  z.strictObject({a: Eleven, b: Eleven, vitality: Eleven, na: Count}),
]);
export type StoredCounts = z.infer<typeof StoredCounts>;

/** A group's scores on one node, in percent: quartiles of R's type 7. */
const NodeSpread = z.strictObject({
  n: Count,
  ...{mean: Percent, q1: Percent, median: Percent, q3: Percent, min: Percent, max: Percent},
});
export type NodeSpread = z.infer<typeof NodeSpread>;

/** What a group's `n` members had answered, by id of item, and of branch or "total". What was withheld has no key. */
export const StoredSpread = z.strictObject({
  n: Count,
  items: z.record(z.string(), StoredCounts),
  nodes: z.record(z.string(), NodeSpread),
});
export type StoredSpread = z.infer<typeof StoredSpread>;

/** A small step that a group takes: what, and if it says so, who looks after it (a role, a structure) and when. */
const Step = z.strictObject({
  what: Written.check(z.minLength(1)),
  who: z.exactOptional(Written.check(z.minLength(1))),
  when: z.exactOptional(Written.check(z.minLength(1))),
});
export type Step = z.infer<typeof Step>;

/** What a group has agreed on: the items it has a common position on, those it goes on differing on, and its steps. */
export const Agreed = z.strictObject({
  items: z.record(z.string(), z.enum(['position', 'disagreement'])),
  steps: z.array(Step).check(z.maxLength(3)),
});
export type Agreed = z.infer<typeof Agreed>;
