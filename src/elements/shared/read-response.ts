/** Checks what comes from outside. The schemas are a file of their own: only pages where something does load it. */
import {CoopError} from '../../core/error.js';
import {isOutcome} from '../../core/response.js';
import type {Instrument, Response} from '../../core/schema.js';
import {bring} from './bring.js';
import {textOf} from './file-text.js';

export async function readResponse(input: unknown, instrument: Instrument | undefined): Promise<Response> {
  const {parseResponse} = await bring(import('../../core/parse/parse.js'));
  return parseResponse(input, instrument);
}

export async function readResponses(input: unknown, instrument: Instrument | undefined): Promise<readonly Response[]> {
  const {parseResponses} = await bring(import('../../core/parse/parse.js'));
  return parseResponses(input, instrument);
}

/** One person's response of another time. @throws {CoopError} Where it is the outcome of a group. */
export async function readEarlier(input: unknown, instrument: Instrument | undefined): Promise<Response> {
  const response = await readResponse(input, instrument);
  if (!isOutcome(response)) return response;
  throw new CoopError({code: 'invalid', path: '$.mode', message: 'It is the outcome of a group; give a response.'});
}

/** A group's outcome of another time. @throws {CoopError} Where it is nobody's outcome. */
export async function readOutcome(input: unknown, instrument: Instrument | undefined): Promise<Response> {
  const response = await readResponse(input, instrument);
  if (isOutcome(response)) return response;
  const message = 'It is one person’s response; give the outcome of a group, of mode "group".';
  throw new CoopError({code: 'invalid', path: '$.mode', message});
}

type Read = typeof readResponse;

/**
 * The same of a file that somebody opened. It is data not yet checked, so that an element can set it as its own property.
 *
 * @throws {CoopError} Where it cannot be read, is too large, or holds something else.
 */
export async function readSaved(file: File, read: Read, instrument: Instrument | undefined): Promise<Response> {
  const text = await textOf(file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CoopError({code: 'invalid', path: '$', message: 'It is no JSON; give a file that was saved here.'});
  }
  return read(data, instrument);
}
