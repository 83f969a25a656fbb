import {decodeAnswers} from '../../core/code/code.js';
import {splitCodes} from '../../core/code/split-codes.js';
import type {CoopError} from '../../core/error.js';
import {createResponse, isOutcome} from '../../core/response.js';
import type {Instrument, Response} from '../../core/schema.js';
import {textOf} from '../shared/file-text.js';
import {readResponse, readResponses} from '../shared/read-response.js';

/** In one file: more than come into a room. */
const MOST_RESPONSES = 300;

/** What was read of one thing that came in, by what it is called: somebody's answers, a group's outcome, or why neither. */
export type Reading = {name: string} & ({response: Response} | {outcome: Response} | {error: CoopError});

/** Codes, however many, whatever stands between them. */
export function readCodes(instrument: Instrument, text: string, tag: string): Reading[] {
  return splitCodes(instrument, text).map((code) => {
    try {
      const answers = decodeAnswers(instrument, code);
      return {name: code, response: {...createResponse(instrument, tag, 'mutual'), answers}};
    } catch (error) {
      return {name: code, error: error as CoopError};
    }
  });
}

/** A file of answers as forms save it, one of codes, or the outcome of another time. */
export async function readFile(instrument: Instrument, file: File, tag: string): Promise<Reading[]> {
  const {name} = file;
  try {
    const text = await textOf(file, MOST_RESPONSES);
    if (!/^\s*[[{]/.test(text)) return readCodes(instrument, text, tag);
    const data: unknown = JSON.parse(text);
    const responses = Array.isArray(data)
      ? await readResponses(data, instrument)
      : [await readResponse(data, instrument)];
    return responses.map((one) => ({name, ...(isOutcome(one) ? {outcome: one} : {response: one})}));
  } catch (error) {
    return [{name, error: error as CoopError}];
  }
}
