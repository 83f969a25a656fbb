import {referenceOf} from './reference.js';
import type {Instrument, Mode, Response} from './schema.js';
import {uuidv7} from './uuid.js';

/** A response without any answer yet, started now, under a new id. */
export function createResponse(instrument: Instrument, locale: string, mode: Mode): Response {
  return {
    schema: 'coop-elements/response/1',
    id: uuidv7(),
    instrument: referenceOf(instrument),
    ...{locale, mode},
    startedAt: new Date().toISOString(),
    answers: {},
  };
}

/**
 * A response that takes the place of a finished one, which itself never changes: a group leaves out what is replaced.
 *
 * It starts now under a new id, is not finished, and says what it `replaces`. All else is the same, and shared: put
 * other answers in it rather than write into these. No two should succeed one response: a group would count both.
 *
 * @param response A finished one. One that is not finished can change as it is; it gets a successor all the same.
 * @returns Never the response that was given. Never throws.
 * @example
 * const mended = succeed(response); // {…, replaces: response.id}
 * mended.answers = {...response.answers, a1_1: 3};
 */
export function succeed(response: Response): Response {
  const {completedAt: _before, ...kept} = response;
  return {...kept, id: uuidv7(), startedAt: new Date().toISOString(), replaces: response.id};
}

/** The response to go on with where something changes: a finished one never does, and another takes its place. */
export function reopen(response: Response): Response {
  return response.completedAt ? succeed(response) : response;
}

/** Whether it is what a group made of its answers, rather than somebody's: no member of any group. */
export function isOutcome({mode}: Response): boolean {
  return mode === 'group';
}
