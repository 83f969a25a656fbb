import {encodeAnswers} from './code.js';
import type {Instrument} from '../schema.js';

/** What stands between two codes for sure: a space or a dash may stand within one. */
const BETWEEN = /[\n\r\t,;|]+/;
/** An address that a code came in. */
const LINK = /\S*#coop=([^\s&]+)/;

/**
 * Takes codes apart that were typed or pasted together, whatever stands between them: lines, commas, or nothing but the
 * spaces and dashes that are within them as well.
 *
 * @param instrument The original, never a translation: it says how long a code is.
 * @returns The texts to be read by `decodeAnswers`, in order, spaces and dashes left out where they are as long as codes.
 *   What is none is among them as it was written, so that nothing is dropped unseen. Never throws.
 * @example
 * splitCodes(ptce, '1ABC-… 1DEF-…'); // ['1ABC…', '1DEF…']
 */
export function splitCodes(instrument: Instrument, text: string): string[] {
  const {length} = encodeAnswers(instrument, {});
  const parts = text
    .split(BETWEEN)
    .map((part) => part.replace(LINK, ' $1 ').trim())
    .filter((part) => part !== '');
  const whole = bare(parts.join(''));
  // A code may have been broken into lines.
  if (parts.every((part) => bare(part).length < length) && whole.length % length === 0) return cut(whole, length);
  return parts.flatMap((part) => {
    const symbols = bare(part);
    if (symbols.length % length === 0) return cut(symbols, length);
    const words = part.split(/\s+/);
    const fitting = gather(words, length, () => false);
    if (fitting?.every((piece) => bare(piece).length >= length)) return fitting;
    return gather(words, length, isShort) ?? fitting ?? [part];
  });
}

/**
 * Puts words together to codes. What is none stands as it was written between them.
 *
 * @param isEnd Whether a word ends a code that is not whole.
 * @returns Nothing where that does not come out.
 */
function gather(words: readonly string[], length: number, isEnd: (word: string) => boolean): string[] | undefined {
  const pieces: string[] = [];
  let open: string[] = [];
  const close = (piece = open.join(' ')) => {
    if (piece) pieces.push(piece);
    open = [];
  };
  for (const word of words) {
    const isOwn = bare(word).length >= length;
    if (isOwn) close();
    open.push(word);
    const symbols = bare(open.join(''));
    if (symbols.length > length && !isOwn) return undefined;
    if (symbols.length === length) close(symbols);
    else if (isOwn || isEnd(word)) close();
  }
  close();
  return pieces;
}

/** As the last group of a code that is read out in groups of four. */
function isShort(word: string): boolean {
  return bare(word).length < 4;
}

function bare(text: string): string {
  return text.replaceAll(/[\s-]+/g, '');
}

function cut(symbols: string, length: number): string[] {
  return symbols.match(new RegExp(`.{${length}}`, 'g')) ?? [];
}
