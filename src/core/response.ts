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
