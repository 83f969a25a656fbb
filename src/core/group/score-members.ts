import {CoopError} from '../error.js';
import {nameOf} from '../plain.js';
import {checkReference} from '../reference.js';
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
 * @param given One response per member; of several with one id, the last counts.
 * @param minGroup Under how many values an item is withheld: 3 by default.
 * @returns A result per member, in the order in which each was first given.
 * @throws {CoopError} `invalid` where there is no list of responses; `instrument-mismatch` where one answers another
 *   questionnaire; `out-of-range` where `minGroup` is no whole number of at least 2.
 * @example
 * radar.series = [{kind: 'group', results: scoreMembers(ptce, responses)}];
 */
export function scoreMembers(instrument: Instrument, given: readonly Response[], minGroup = 3): Result[] {
  if (!Number.isInteger(minGroup) || minGroup < 2)
    throw new CoopError({code: 'out-of-range', path: '$.minGroup', message: 'Give a whole number of at least 2.'});
  const list: unknown = given;
  if (!Array.isArray(list))
    throw new CoopError({code: 'invalid', path: '$', message: `Found ${nameOf(given)}; give a list of responses.`});
  given.forEach((response, i) => checkReference(response, instrument, [i]));
  const responses = lastOfEach(given);
  const withheld = planOf(instrument).itemIds.filter(
    (id) => responses.filter(({answers}) => stateOf(answers[id]) === VALUE).length < minGroup,
  );
  return responses.map(({answers}) => {
    const shown = {...answers};
    for (const id of withheld) delete shown[id];
    return score(instrument, shown);
  });
}

/** Each response once: one that was sent or stored twice makes no group of two. */
export function lastOfEach(responses: readonly Response[]): Response[] {
  return [...new Map(responses.map((response) => [response.id, response])).values()];
}
