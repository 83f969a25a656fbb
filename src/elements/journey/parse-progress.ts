import {MAX_JOURNEY_BYTES, MAX_NOTE} from '../../core/bounds.js';
import {CoopError, type CoopErrorCode} from '../../core/error.js';
import {copyPlain, nameOf} from '../../core/plain.js';
import {isTime, TIMES} from '../messages/time.js';
import {isDay} from '../shared/date.js';
import {freeze, SCHEMA, type JourneyProgress} from './progress.js';

/**
 * Reads a progress from outside: a host's object, or what this device kept.
 *
 * It is checked by hand, not by a zod schema: a group that comes back without
 * network finds its notes at once, with no other file to wait for.
 *
 * @returns A frozen copy of its own.
 * @throws {CoopError} Saying what was found, where, and how to mend it.
 */
export function parseProgress(input: unknown): JourneyProgress {
  const copy = copyPlain(input, MAX_JOURNEY_BYTES, Object.prototype) as Record<string, unknown>;
  if (!isObject(copy)) refuse('$', `Found ${nameOf(copy)}; give an object, a whole progress.`);
  const {schema, time, notes, next, apart = false, ...others} = copy;
  if (schema !== SCHEMA) {
    const isNewer = Number(/^coop-elements\/journey\/([1-9]\d*)$/.exec(String(schema))?.[1]) > 1;
    if (isNewer) refuse('$.schema', `Found ${nameOf(schema)}; update the library on this page.`, 'newer-schema');
    refuse('$.schema', `Found ${nameOf(schema)}; give "${SCHEMA}".`);
  }
  if (!isTime(time)) refuse('$.time', `Found ${nameOf(time)}; give one of ${TIMES.join(', ')}.`);
  if (!isObject(notes)) refuse('$.notes', `Found ${nameOf(notes)}; give an object, with a text by time.`);
  for (const [key, note] of Object.entries(notes)) {
    if (!isTime(key)) refuse(`$.notes.${key}`, `There is no such time; give one of ${TIMES.join(', ')}.`);
    const isText = typeof note === 'string';
    if (isText && note.length <= MAX_NOTE) continue;
    const message = `Found ${nameOf(note)}; give a text of at most ${MAX_NOTE} characters.`;
    refuse(`$.notes.${key}`, message, isText ? 'out-of-range' : 'invalid');
  }
  if ('next' in copy && !isDay(next)) refuse('$.next', `Found ${nameOf(next)}; give a date, as "2027-05-22".`);
  if (typeof apart !== 'boolean') refuse('$.apart', `Found ${nameOf(apart)}; give true or false.`);
  for (const key of Object.keys(others))
    refuse(`$.${key}`, 'There is no such key here; check its spelling or remove it.');
  return freeze(copy as unknown as JourneyProgress);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(path: string, message: string, code: CoopErrorCode = 'invalid'): never {
  throw new CoopError({code, path, message});
}
