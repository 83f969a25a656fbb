import {referenceOf} from './reference.js';
import type {Instrument, Mode, Response} from './schema.js';

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
 * An identifier that sorts by its time: 48 bits of Unix milliseconds, then 74 of chance.
 *
 * @see RFC 9562, section 5.7.
 */
function uuidv7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const [first = 0, ...bytes] = crypto.getRandomValues(new Uint8Array(10));
  const chance = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + (first & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-${variant}${chance.slice(3, 6)}-${chance.slice(6)}`;
}
