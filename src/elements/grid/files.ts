import {CoopError} from '../../core/error.js';
import {MAX_BYTES} from '../../core/plain.js';
import type {Instrument, Response} from '../../core/schema.js';
import {bring} from '../load-instrument.js';

/** Hands a response over as a file, without any server. */
export function saveFile(response: Response, name: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(response, null, 2)], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Reads a file of answers. @throws {CoopError} When it is not one, or answers another instrument. */
export async function openFile(file: File, instrument: Instrument): Promise<Response> {
  if (file.size > MAX_BYTES)
    throw new CoopError({code: 'too-large', path: '$', message: 'This file is too large to be answers.'});
  return parseResponse(await file.text().then(parseJson), instrument);
}

/** Reads a response from outside; the schemas that it needs are a file of their own. */
export async function parseResponse(input: unknown, instrument: Instrument): Promise<Response> {
  const core = await bring(() => import('../../core/parse.js'), 'The part that reads responses');
  return core.parseResponse(input, instrument);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CoopError({
      code: 'invalid',
      path: '$',
      message: 'This file is not JSON; choose one that was saved here.',
    });
  }
}
