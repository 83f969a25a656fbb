import {CoopError} from '../error.js';
import type {Counts, Group, Spread} from './group.js';
import {nameOf} from '../plain.js';
import {checkComparable, isAbout} from '../reference.js';
import type {Response, StoredCounts} from '../schema.js';

/** A group's scores on one node, in percent: how many members have one, and the quartiles, of R's type 7. */
export interface Quartiles {
  n: number;
  q1: number;
  median: number;
  q3: number;
}

/** One thing at two dates; `null` at one where too few had answered it. */
export interface BeforeAfter<T> {
  id: string;
  before: T | null;
  after: T | null;
}

/** Where a group stood at two dates. No difference is told: its members need not be the same. */
export interface GroupComparison {
  /** How many had responded. */
  n: {before: number; after: number};
  total: BeforeAfter<Quartiles>;
  /** In the order of the later one; what is withheld both times may be left out. */
  nodes: BeforeAfter<Quartiles>[];
  items: BeforeAfter<Counts>[];
}

/**
 * Puts a group's answers at two dates side by side: medians and quartiles of each node, counts of each item.
 *
 * @param before The earlier one: an outcome, as `createOutcome` writes it, or a group of `aggregate` or `createGroup`.
 * @param after The later one, likewise; either may be of another edition of the questionnaire that keeps its major version.
 * @throws {CoopError} `invalid` where either is neither; `instrument-mismatch` where they answer different instruments, or
 *   different major versions of one.
 * @see `compare`, for two results of one person or project
 * @example
 * compareGroups(lastYear, aggregate(ptce, responses)).total; // {id: 'total', before: {n: 9, median: 41.5, …}, after: {…}}
 */
export function compareGroups(before: Response | Group, after: Response | Group): GroupComparison {
  const [then, now] = [shownIn(before), shownIn(after)];
  checkComparable(before.instrument, after.instrument);
  const [total, ...nodes] = sideBySide(then.nodes, now.nodes, ['total']);
  return {n: {before: then.n, after: now.n}, total: total!, nodes, items: sideBySide(then.items, now.items)};
}

interface Shown {
  n: number;
  /** By id; `null`, or no key, where it is withheld. */
  nodes: ReadonlyMap<string, Quartiles | null>;
  items: ReadonlyMap<string, Counts | null>;
}

function shownIn(given: Response | Group): Shown {
  const spread = isAbout(given) && ('minGroup' in given ? given : given.spread);
  if (!spread) {
    const message = `Found ${nameOf(given)}; give the outcome of a group, or what \`aggregate\` gives.`;
    throw new CoopError({code: 'invalid', path: '$', message});
  }
  if ('minGroup' in spread) {
    const {n, total, nodes, items} = spread;
    const shown = (node: Spread) => (node.median === null ? null : quartilesOf(node as Quartiles));
    return {
      n,
      nodes: new Map([total, ...nodes].map((node) => [node.id, shown(node)])),
      items: new Map(items.map(({id, counts}) => [id, counts])),
    };
  }
  return {
    n: spread.n,
    nodes: new Map(Object.entries(spread.nodes).map(([id, node]) => [id, quartilesOf(node)])),
    items: new Map(Object.entries(spread.items).map(([id, counts]) => [id, countsOf(counts)])),
  };
}

function quartilesOf({n, q1, median, q3}: Quartiles): Quartiles {
  return {n, q1, median, q3};
}

function countsOf(stored: StoredCounts): Counts {
  if (!Array.isArray(stored)) return stored;
  const [na, dk] = stored.slice(-2) as [number, number];
  return {options: stored.slice(0, -2), na, dk};
}

function sideBySide<T>(
  before: ReadonlyMap<string, T | null>,
  after: ReadonlyMap<string, T | null>,
  first: readonly string[] = [],
): BeforeAfter<T>[] {
  const ids = new Set([...first, ...after.keys(), ...before.keys()]);
  return [...ids].map((id) => ({id, before: before.get(id) ?? null, after: after.get(id) ?? null}));
}
