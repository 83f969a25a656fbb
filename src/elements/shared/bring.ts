import {CoopError} from '../../core/error.js';

/**
 * Awaits a file of the library's own, imported only by pages that need it.
 *
 * @throws {CoopError} `load-failed`, with what the browser said as its cause.
 */
export async function bring<T>(file: Promise<T>): Promise<T> {
  try {
    return await file;
  } catch (cause) {
    throw loadFailure('A file of the library did not load; serve all of its files side by side.', cause);
  }
}

/** That something did not arrive, in the form that every refusal has. */
export function loadFailure(message: string, cause: unknown, status?: number): CoopError {
  const error = new CoopError({code: 'load-failed', path: '$', message});
  const {name, message: reason} = cause as Error;
  error.cause = {name, message: reason, ...(status && {status})};
  return error;
}
