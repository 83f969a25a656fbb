import {CoopError} from '../error.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Writes numbers from 0 to 31 as Crockford's symbols: digits and capitals, without I, L, O and U.
 *
 * @see Crockford, Base 32, https://www.crockford.com/base32.html
 * @example
 * toBase32([1, 0, 31]); // '10Z'
 */
export function toBase32(symbols: readonly number[]): string {
  return symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
}

/**
 * Reads Crockford's symbols back as numbers from 0 to 31.
 *
 * It forgives what changes when a code is read out, typed or pasted: case,
 * spaces, dashes of any kind and invisible characters are ignored, I and L are
 * read as 1, O as 0.
 *
 * @throws {CoopError} `code-symbol`, naming the first character that is none of these.
 * @see Crockford, Base 32, https://www.crockford.com/base32.html
 * @example
 * fromBase32('io-z'); // [1, 0, 31]
 */
export function fromBase32(text: string): number[] {
  const letters = text.replace(/[\s\p{Pd}\p{Cf}]/gu, '').toUpperCase();
  const plain = letters.replace(/[IL]/g, '1').replaceAll('O', '0');
  const symbols = Array.from(plain, (letter) => ALPHABET.indexOf(letter));
  const wrong = symbols.indexOf(-1);
  if (wrong < 0) return symbols;
  const found = JSON.stringify(Array.from(plain)[wrong]);
  const message = `Symbol ${wrong + 1}, ${found}, is in no code: check it; a code has digits and letters only, never U.`;
  throw new CoopError({code: 'code-symbol', path: '$', message});
}

/** Writes a number in base 32, on at least this many symbols, the highest first. */
export function toSymbols(value: bigint, length = 1): number[] {
  return Array.from(value.toString(32).padStart(length, '0'), (digit) => parseInt(digit, 32));
}

/** Reads a number written in base 32. */
export function fromSymbols(symbols: readonly number[]): bigint {
  // Through text: it is the one way in ECMAScript to read thousands of digits at once.
  return BigInt(`0b${symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join('')}`);
}

/**
 * The two symbols to append to a code so that misreading it shows.
 *
 * The whole is then a Reed–Solomon code over GF(32) with roots 1 and α. The
 * root 1 makes the symbols add up to zero, so that one symbol replaced shows in
 * a code of any length; the root α gives neighbours different weights, so that
 * two of them swapped show too. Up to 31 symbols, checks included, any two
 * replaced show as well: it is the length of the code, the order of α.
 *
 * @param symbols Numbers from 0 to 31.
 * @returns Two numbers from 0 to 31; both 0 when `symbols` already ends with its own. Never throws.
 * @see Reed & Solomon (1960), Polynomial codes over certain finite fields, https://doi.org/10.1137/0108018
 * @example
 * checkSymbols([1]); // [3, 2]
 * checkSymbols([1, 3, 2]); // [0, 0]
 */
export function checkSymbols(symbols: readonly number[]): [number, number] {
  let high = 0;
  let low = 0;
  // The remainder of the symbols' polynomial, times x², by (x − 1)(x − α) = x² + (α + 1)x + α.
  for (const symbol of symbols) {
    const out = symbol ^ high;
    high = low ^ out ^ timesAlpha(out);
    low = timesAlpha(out);
  }
  return [high, low];
}

/** Multiplies by α, a root of the primitive polynomial x⁵ + x² + 1. */
function timesAlpha(symbol: number): number {
  return symbol & 16 ? (symbol << 1) ^ 0b100101 : symbol << 1;
}
