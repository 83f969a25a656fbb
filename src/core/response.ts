import {v7} from 'uuid';
import {hashInstrument} from './hash.js';
import type {Instrument, Mode, Response} from './schema.js';

/** A response without any answer yet, started now, under a new id. */
export function createResponse(instrument: Instrument, locale: string, mode: Mode): Response {
  return {
    schema: 'coop-elements/response/1',
    id: v7(),
    instrument: {id: instrument.id, version: instrument.version, hash: hashInstrument(instrument)},
    ...{locale, mode},
    startedAt: new Date().toISOString(),
    answers: {},
  };
}
