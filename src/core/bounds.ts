/**
 * The most that is written and read, the same both ways: what a field takes can be read again. Bytes are those of JSON
 * without spaces, in UTF-8; characters are counted as a text's `length` and a field's `maxlength` count them.
 */

/** Bytes of a response, and of anything else from outside. */
export const MAX_BYTES = 256 * 1024;
/** Characters of a comment, and of a text that answers. */
export const MAX_TEXT = 10_000;
/** Bytes of how far a group is on its journey. */
export const MAX_JOURNEY_BYTES = 4 * 1024 * 1024;
/** Characters of one note on it. */
export const MAX_NOTE = 100_000;

/** How many bytes plain data takes as JSON. */
export function bytesOf(data: unknown): number {
  return new TextEncoder().encode(JSON.stringify(data)).length;
}
