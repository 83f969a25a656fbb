import {hashInstrument} from '../../core/hash.js';
import {checkAnswers} from '../../core/parse/answers.js';
import {isSameData} from '../../core/same-data.js';
import type {Instrument, Response} from '../../core/schema.js';
import type {Delivery} from '../messages/messages.js';
import {deepFreeze} from '../shared/events.js';
import type {Place} from './view.js';

/** What is kept of one person's answers: all that one needs to go on exactly where one stopped. */
export interface FormDraft {
  response: Response;
  /** What had become of them; `waiting` as soon as they are to be sent to an address. */
  delivery: Delivery;
  /** `part` is that of a whole self-test. */
  place: Place & {part?: string};
}

/**
 * Checks what was kept, which was ours.
 *
 * @returns Nothing where the questionnaire has changed since: what is kept answers another one.
 * @throws Where it is no draft.
 */
export function readDraft(kept: unknown, instrument: Instrument): FormDraft | undefined {
  const {response, delivery, place} = kept as FormDraft;
  if (response.schema !== 'coop-elements/response/1' || !place) throw new TypeError('This is no draft.');
  if (response.instrument.hash !== hashInstrument(instrument)) return undefined;
  const answers = checkAnswers(instrument, response.answers);
  return {response: deepFreeze({...response, answers}), delivery, place};
}

/** Whether two tabs have the same to keep: each is where it is. */
export function isSameDraft<T extends {place?: unknown}>(
  {place: _one, ...one}: T,
  {place: _other, ...other}: T,
): boolean {
  return isSameData(one, other);
}

/** Whether there is nothing in a response that anybody would miss. */
export function isEmpty({answers, comments, project, completedAt}: Response): boolean {
  const given = {...answers, ...comments, ...project};
  return Object.keys(given).length === 0 && !completedAt;
}

/**
 * Whether everything that one response says, another says as well.
 *
 * @param base What both came from: what one of them says no more than that is not missed.
 */
export function isIn(one: Response, other: Response, base?: Response): boolean {
  const [elsewhere, before] = [partsOf(other), base && partsOf(base)];
  return partsOf(one).every((said, part) =>
    Object.keys(said).every(
      (id) => isSameData(said[id], elsewhere[part]![id]) || isSameData(said[id], before?.[part]![id]),
    ),
  );
}

/** All that a response says. */
export function partsOf(response: Response): Readonly<Record<string, unknown>>[] {
  const {answers, comments = {}, project = {}, spread = {}, agreed = {}} = response;
  return [answers, comments, project, spread, agreed];
}
