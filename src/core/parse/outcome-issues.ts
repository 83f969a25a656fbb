import {itemsById} from './answers.js';
import type {CoopIssue} from '../error.js';
import {issueAt} from '../issues.js';
import {isOutcome} from '../response.js';
import type {Agreed, Instrument, Response, StoredCounts, StoredSpread} from '../schema.js';
import {isBranch, walk} from '../tree.js';

/**
 * What is wrong with what a group's outcome holds beside its answers, and with finding it in any other response.
 *
 * @param instrument What it should answer. With it, every id and the number of counts are checked.
 */
export function outcomeIssues(response: Response, instrument?: Instrument): CoopIssue[] {
  const {spread, agreed} = response;
  if (!isOutcome(response)) {
    const message = 'Only the outcome of a group holds this; remove it, or give the mode "group".';
    return (['spread', 'agreed'] as const)
      .filter((key) => response[key])
      .map((key) => issueAt([key], 'invalid', message));
  }
  if (!spread || !agreed) {
    const message =
      'It is missing; the outcome of a group, of mode "group", holds what its members answered and agreed on.';
    return [issueAt([spread ? 'agreed' : 'spread'], 'invalid', message)];
  }
  return [
    ...positionIssues(response, agreed),
    ...countIssues(spread),
    ...(instrument ? unknownIssues(instrument, spread, agreed) : []),
  ];
}

/** Its answers are its common positions, all of them and nothing else. */
function positionIssues({answers}: Response, {items}: Agreed): CoopIssue[] {
  const said = Object.keys(items).filter((id) => items[id] === 'position');
  const strays = Object.keys(answers).filter((id) => !said.includes(id));
  const missing = said.filter((id) => !Object.hasOwn(answers, id));
  return [
    ...strays.map((id) =>
      issueAt(
        ['answers', id],
        'invalid',
        'The group has no common position here; remove this answer, or say so in `agreed`.',
      ),
    ),
    ...missing.map((id) =>
      issueAt(
        ['agreed', 'items', id],
        'invalid',
        'This common position is missing; give it in `answers`, or remove this key.',
      ),
    ),
  ];
}

/** Nobody answers an item twice, and each who answers a dialogy gives it two intensities. */
function countIssues({n, items}: StoredSpread): CoopIssue[] {
  return Object.entries(items).flatMap(([id, counts]) => {
    const sums = sumsOf(counts);
    const message = `There are ${n} members; give counts that add up to no more${sums.length > 1 ? ', as many for "a", "b" and "vitality"' : ''}.`;
    const isRight = sums.every((sum) => sum === sums[0] && sum <= n);
    return isRight ? [] : [issueAt(['spread', 'items', id], 'out-of-range', message)];
  });
}

function sumsOf(counts: StoredCounts): number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return Array.isArray(counts)
    ? [sum(counts)]
    : [counts.a, counts.b, counts.vitality].map((numbers) => sum(numbers) + counts.na);
}

function unknownIssues(instrument: Instrument, {items, nodes}: StoredSpread, agreed: Agreed): CoopIssue[] {
  const branches = new Set(['total', ...[...walk(instrument.tree)].filter(isBranch).map(({id}) => id)]);
  const fault = (id: string) => `"${instrument.id}" has no scored item "${id}"; remove this key.`;
  const expected = (id: string): string | undefined => {
    const item = itemsById(instrument).get(id);
    if (item?.type === 'dialogy')
      return Array.isArray(items[id]) ? '"a", "b", "vitality" and "na", as of a dialogy' : '';
    if (item?.type !== 'rating') return undefined;
    const length = instrument.scales[item.scale]!.options.length + 2;
    const counts = items[id]!;
    return Array.isArray(counts) && counts.length === length
      ? ''
      : `a list of ${length} counts, "na" and "dk" the last two`;
  };
  return [
    ...Object.keys(items).flatMap((id) => {
      const other = expected(id);
      if (other === undefined) return [issueAt(['spread', 'items', id], 'unknown-item', fault(id))];
      return other ? [issueAt(['spread', 'items', id], 'invalid', `Give ${other}.`)] : [];
    }),
    ...Object.keys(nodes)
      .filter((id) => !branches.has(id))
      .map((id) =>
        issueAt(['spread', 'nodes', id], 'unknown-node', `"${instrument.id}" has no branch "${id}"; remove this key.`),
      ),
    ...Object.keys(agreed.items)
      .filter((id) => !['rating', 'dialogy'].includes(itemsById(instrument).get(id)?.type ?? ''))
      .map((id) => issueAt(['agreed', 'items', id], 'unknown-item', fault(id))),
  ];
}
