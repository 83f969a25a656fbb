import {CoopError} from '../error.js';
import {nameOf} from '../plain.js';
import {checkReference} from '../reference.js';
import {isOutcome} from '../response.js';
import type {Instrument, Response, Result} from '../schema.js';
import {planOf} from '../score/plan.js';
import {score} from '../score/score.js';
import {stateOf, VALUE} from '../state.js';

/**
 * Scores a group's members as the group may show them: an item that fewer than `minGroup` of them have a value of counts
 * as not answered by anybody, "na" and "dk" included, so that nothing shown depends on what these few answered there.
 *
 * A mean of everybody's own scores would give a withheld item back, by subtraction of what is shown.
 *
 * @param given One response per member; of several with one id, the last counts, and none that another one replaces. A
 *   group's outcome is left out.
 * @param minGroup Under how many values an item is withheld: 3 by default.
 * @returns A result per member, in the order in which each was first given.
 * @throws {CoopError} `invalid` where there is no list of responses; `instrument-mismatch` where one answers another
 *   questionnaire; `out-of-range` where `minGroup` is no whole number of at least 2.
 * @example
 * radar.series = [{kind: 'group', results: scoreMembers(ptce, responses)}];
 */
export function scoreMembers(instrument: Instrument, given: readonly Response[], minGroup = 3): Result[] {
  checkMinGroup(minGroup);
  const responses = membersOf(instrument, given);
  const withheld = planOf(instrument).itemIds.filter(
    (id) => responses.filter(({answers}) => stateOf(answers[id]) === VALUE).length < minGroup,
  );
  return responses.map(({answers}) => {
    const shown = {...answers};
    for (const id of withheld) delete shown[id];
    return score(instrument, shown);
  });
}

/** @throws {CoopError} `out-of-range` where it is no whole number of at least 2. */
export function checkMinGroup(minGroup: number): void {
  if (!Number.isInteger(minGroup) || minGroup < 2)
    throw new CoopError({code: 'out-of-range', path: '$.minGroup', message: 'Give a whole number of at least 2.'});
}

/**
 * The members among responses: each once, as `lastOfEach` has it, and no group's outcome.
 *
 * @throws {CoopError} `invalid` where there is no list of responses; `instrument-mismatch` where one answers another
 *   questionnaire.
 */
export function membersOf(instrument: Instrument, given: readonly Response[]): Response[] {
  const list: unknown = given;
  if (!Array.isArray(list))
    throw new CoopError({code: 'invalid', path: '$', message: `Found ${nameOf(given)}; give a list of responses.`});
  given.forEach((response, i) => checkReference(response, instrument, [i]));
  return lastOfEach(given.filter((response) => !isOutcome(response)));
}

/**
 * Each response once, without those that another one given here replaces, so that no member counts twice.
 *
 * Of one id, the last given counts; of a ring of replacements, the last given too, rather than none.
 *
 * @returns In the order in which each id was first given.
 */
export function lastOfEach(given: readonly Response[]): Response[] {
  const byId = new Map<string | undefined, Response>(given.map((response) => [response.id, response]));
  const responses = [...byId.values()];
  const replaced = new Set(responses.map(({replaces}) => replaces));
  const kept = new Set<Response>();
  // What nothing replaces comes first. It takes its chain away, after which only rings are left.
  for (const {id} of [...responses.filter(({id}) => !replaced.has(id)), ...[...given].reverse()]) {
    let at = byId.get(id);
    if (at) kept.add(at);
    for (; at && byId.delete(at.id); at = byId.get(at.replaces));
  }
  return responses.filter((response) => kept.has(response));
}
