import {CoopError} from '../core/error.js';
import type {Instrument} from '../core/schema.js';
import {builtIns} from './built-in.js';

/** What an element was told to ask: an address first, else an instrument, else a built-in one's id. */
export interface InstrumentSource {
  instrument: string | Instrument;
  src: string;
}

/**
 * Brings the instrument that an element was told to ask.
 *
 * @param signal Gives up a request that nobody waits for any more.
 * @throws {CoopError} `load-failed`, `unknown-instrument`, or any refusal of `parseInstrument`.
 */
export async function loadInstrument({instrument, src}: InstrumentSource, signal: AbortSignal): Promise<Instrument> {
  if (src) return parse(await fetchJson(src, signal));
  if (typeof instrument === 'object') return parse(instrument);
  if (Object.hasOwn(builtIns, instrument)) return bring(builtIns[instrument]!.load, `The instrument "${instrument}"`);
  const message = `There is no built-in instrument "${instrument}"; use one of ${Object.keys(builtIns).join(', ')}, or give \`src\`.`;
  throw new CoopError({code: 'unknown-instrument', path: '$', message});
}

/** The schemas are a file of their own: only pages that bring their own questionnaire load it. */
async function parse(input: unknown): Promise<Instrument> {
  const {parseInstrument} = await bring(() => import('../core/parse.js'), 'The part that reads instruments');
  return parseInstrument(input);
}

/** Awaits a file of the library's own. */
export async function bring<T>(load: () => Promise<T>, what: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw failure(`${what} could not be loaded; check that all files of the library are served side by side.`, cause);
  }
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  let status: number | undefined;
  try {
    const answer = await fetch(src, {signal, headers: {accept: 'application/json'}});
    status = answer.status;
    if (!answer.ok) throw new Error(`HTTP ${status}`);
    return await answer.json();
  } catch (cause) {
    throw failure(
      `"${src}" could not be read as JSON${status ? ` (HTTP ${status})` : ''}; check the address, its content and its CORS headers.`,
      cause,
      status,
    );
  }
}

function failure(message: string, cause: unknown, status?: number): CoopError {
  const error = new CoopError({code: 'load-failed', path: '$', message});
  error.cause = {name: (cause as Error).name, message: (cause as Error).message, ...(status && {status})};
  return error;
}
