import {CoopError} from '../error.js';
import {nameOf} from '../plain.js';
import {checkComparable, isAbout} from '../reference.js';
import type {Result} from '../schema.js';

/** What became of one score. */
export interface Difference {
  /** Of a branch or a dialogy, or `total`. */
  id: string;
  /** In percent; `null` where it is not scored. */
  before: number | null;
  after: number | null;
  /** In points, from −100 to 100; `null` where either is not scored. */
  difference: number | null;
}

/** What became of every score between two dates. */
export interface Comparison {
  total: Difference;
  /** In the order of the tree. */
  nodes: Difference[];
  dialogies: Difference[];
}

/**
 * Compares two results of one instrument, score by score. What only one of them has a score of is not compared.
 *
 * @param before The earlier one.
 * @param after The later one.
 * @throws {CoopError} `invalid` where either is no result, or is what a group answered (`compareGroups` is for that); `instrument-mismatch` where they answer different instruments, or different major versions of one.
 * @example
 * compare(score(ptce, {a1_1: 1, a1_2: 1}), score(ptce, {a1_1: 3, a1_2: 3})).nodes[1]; // a1: 25, 75, difference 50
 */
export function compare(before: Result, after: Result): Comparison {
  for (const given of [before, after]) {
    if (!isAbout(given))
      throw new CoopError({code: 'invalid', path: '$', message: `Found ${nameOf(given)}; give a result of \`score\`.`});
    if ('minGroup' in given || ('mode' in given && given.mode === 'group')) {
      const message = 'Found what a group answered; compare it with another group by `compareGroups`.';
      throw new CoopError({code: 'invalid', path: '$', message});
    }
  }
  checkComparable(before.instrument, after.instrument);
  const vitalities = ({dialogies}: Result) => dialogies.map(({id, vitality}) => ({id, score: vitality}));
  return {
    total: differences([before.total], [after.total])[0]!,
    nodes: differences(before.nodes, after.nodes),
    dialogies: differences(vitalities(before), vitalities(after)),
  };
}

interface Scored {
  id: string;
  score: number | null;
}

function differences(before: readonly Scored[], after: readonly Scored[]): Difference[] {
  const earlier = new Map(before.map(({id, score}) => [id, score]));
  return after.map(({id, score}) => {
    const then = earlier.get(id) ?? null;
    return {id, before: then, after: score, difference: then === null || score === null ? null : score - then};
  });
}
