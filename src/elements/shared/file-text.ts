import {MAX_BYTES} from '../../core/bounds.js';
import {CoopError} from '../../core/error.js';

/**
 * The text of a file that somebody opens. As it is saved, with a line for each answer, it takes more bytes than are
 * counted: this keeps a film from being read.
 *
 * @param responses How many it may hold.
 * @throws {CoopError} `too-large`
 */
export async function textOf(file: File, responses = 1): Promise<string> {
  if (file.size <= 4 * MAX_BYTES * responses) return file.text();
  const message = 'This file is too large; choose one that was saved here.';
  throw new CoopError({code: 'too-large', path: '$', message});
}
