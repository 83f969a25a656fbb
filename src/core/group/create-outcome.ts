import {CoopError} from '../error.js';
import {GroupTally} from './group-tally.js';
import type {Counts, Group, Spread} from './group.js';
import {checkReference} from '../reference.js';
import {createResponse} from '../response.js';
import type {Agreed, Answers, Instrument, NodeSpread, Response, Step, StoredCounts} from '../schema.js';

/** What a group made of its answers. */
export interface Outcome {
  /** The answers that it agreed on, by item. */
  positions: Answers;
  /** The items on which it says that it goes on differing. */
  disagreements?: readonly string[];
  /** What it is going to do, at most 3. */
  steps?: readonly Step[];
  /** In which language it worked. */
  locale: string;
  groupCode?: string;
  /** When it began and ended, in ISO 8601 UTC: it begins now by default, and is not finished without an end. */
  startedAt?: string;
  completedAt?: string;
}

/**
 * Writes what a group made of its answers as a response of mode "group", under a new id: its common positions as answers,
 * and beside them what its members had answered (`spread`) and what it agreed on (`agreed`).
 *
 * What the group withholds is not in it: an item or a node that too few have answered has no key.
 *
 * @param group Of `aggregate` or `createGroup`, on this instrument.
 * @returns What `parseResponse` reads back. No group counts it as a member; two are compared by `compareGroups`.
 * @throws {CoopError} `instrument-mismatch` where the group answers another questionnaire; `unknown-item` and
 *   `out-of-range` for a position or a disagreement on what is no scored item, and for a position that its item does not
 *   offer; `invalid` where both are on one item; `out-of-range` for more than 3 steps.
 * @example
 * createOutcome(ptce, group, {positions: {a1_1: 3}, disagreements: ['a1_2'], steps: [{what: 'Se revoir'}], locale: 'fr'});
 */
export function createOutcome(
  instrument: Instrument,
  group: Group,
  {positions, disagreements = [], steps = [], locale, groupCode, startedAt, completedAt}: Outcome,
): Response {
  checkReference(group, instrument);
  new GroupTally(instrument, group.minGroup).memberOf(positions);
  const known = new Set(group.items.map(({id}) => id));
  const ids = [...Object.keys(positions), ...disagreements];
  ids.forEach((id, i) => {
    if (!known.has(id)) refuse('unknown-item', id, `"${instrument.id}" has no scored item "${id}"; leave it out.`);
    if (ids.indexOf(id) < i)
      refuse('invalid', id, 'A group has one position on an item, or differs on it; say it once.');
  });
  if (steps.length > 3) refuse('out-of-range', 'steps', `Found ${steps.length} steps; give at most 3.`);
  const agreed: Agreed['items'] = {};
  for (const id of ids) agreed[id] = Object.hasOwn(positions, id) ? 'position' : 'disagreement';
  return {
    ...createResponse(instrument, locale, 'mutual'),
    ...{mode: 'group', answers: {...positions}},
    ...(startedAt !== undefined && {startedAt}),
    ...(completedAt !== undefined && {completedAt}),
    ...(groupCode !== undefined && {group: groupCode}),
    spread: {n: group.n, items: storedItems(group), nodes: storedNodes(group)},
    agreed: {items: agreed, steps: steps.map((step) => ({...step}))},
  };
}

function refuse(code: 'unknown-item' | 'invalid' | 'out-of-range', key: string, message: string): never {
  throw new CoopError({code, path: `$.${key}`, message});
}

function storedItems({items}: Group): Record<string, StoredCounts> {
  return Object.fromEntries(items.flatMap(({id, counts}) => (counts ? [[id, storedCounts(counts)]] : [])));
}

function storedCounts(counts: Counts): StoredCounts {
  if ('options' in counts) return [...counts.options, counts.na, counts.dk];
  const {a, b, vitality, na} = counts;
  return {a: [...a], b: [...b], vitality: [...vitality], na};
}

function storedNodes({total, nodes}: Group): Record<string, NodeSpread> {
  const shown = [total, ...nodes].filter(({mean}) => mean !== null) as {
    [key in keyof Spread]: NonNullable<Spread[key]>;
  }[];
  return Object.fromEntries(
    shown.map(({id, n, mean, q1, median, q3, min, max}) => [id, {n, mean, q1, median, q3, min, max}]),
  );
}
