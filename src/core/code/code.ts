import {statesOf} from './answer-states.js';
import {checkSymbols, fromBase32, fromSymbols, toBase32, toSymbols} from './base32.js';
import {CoopError, type CoopErrorCode} from '../error.js';
import {hashInstrument} from '../hash.js';
import {packDigits, unpackDigits} from './mixed-radix.js';
import {nameOf} from '../plain.js';
import type {Answers, Instrument} from '../schema.js';
import {isScored, itemsOf} from '../tree.js';

const VERSION = 1;
/** Symbols beside the states: version, mark and checks. */
const OVERHEAD = 5;
/** How many characters there may be for a symbol, with all that stands between symbols for reading. */
const MOST_SPACED = 8;

/**
 * Writes answers as a short code that a person can read out, paste or scan: how
 * a group compares its answers with no server at all.
 *
 * It holds the state of every rating and dialogy, not answered included, so that
 * a code is as long for no answer as for all: 26 symbols for the 36 ratings of
 * `ptce`. Texts, choices and comments are not in it: `omittedFromCode` says which
 * answers to tell the respondent about. Symbols come ungrouped; spaces and dashes
 * put between them for reading are ignored by `decodeAnswers`.
 *
 * In Crockford's base 32: 1 symbol of version, 2 of the instrument's hash (its
 * lowest 10 bits: FNV-1a never keeps them when one byte is edited), the states in
 * mixed radix, the first item being the lowest digit, and 2 check symbols.
 *
 * @param instrument The original, never a translation: its hash is in the code.
 * @param answers Valid answers to this instrument, complete or not.
 * @returns Digits and capital letters, as many for all answers to one instrument.
 * @throws {CoopError} `invalid` where there are none at all; `out-of-range`, at `$.<itemId>`, for an answer that the item cannot have.
 * @see Crockford, Base 32, https://www.crockford.com/base32.html
 * @example
 * encodeAnswers(ptce, {a1_1: 4, a1_2: 'na'}).length; // 26
 */
export function encodeAnswers(instrument: Instrument, answers: Answers): string {
  if (typeof (answers as unknown) !== 'object' || (answers as unknown) === null)
    refuse('invalid', `Found ${nameOf(answers)}; give answers by item id, as {"q1": 3}.`);
  const {items, bases, mark, length} = layoutOf(instrument);
  const digits = items.map(({id, states}) => {
    const digit = states.indexOf(answers[id]);
    if (digit < 0)
      refuse('out-of-range', `Found ${nameOf(answers[id])}; give an answer that this item offers.`, `$.${id}`);
    return digit;
  });
  const symbols = [VERSION, ...mark, ...toSymbols(packDigits(digits, bases), length - OVERHEAD)];
  return toBase32([...symbols, ...checkSymbols(symbols)]);
}

/**
 * Reads back what `encodeAnswers` wrote for this same instrument.
 *
 * Case, spaces and dashes do not matter; I and L are read as 1, O as 0. A code
 * with one symbol replaced, lost or added, or two neighbours swapped, is always
 * refused; so is one with any two symbols replaced, up to 31 symbols. A code of
 * the same length for another instrument, or for this one before an edit, is
 * refused too, unless 10 bits of their hashes agree: one chance in 1,024.
 *
 * @param instrument The original, never a translation: its hash is in the code.
 * @param code Anything: what was typed, pasted or scanned. What is far too long for a code is not even looked at.
 * @returns The answers to ratings and dialogies, in the order of the tree; an item not answered has no key.
 * @throws {CoopError} `invalid` for what is no text; else `code-symbol`, `code-length`, `code-checksum`, `code-version` or
 *   `code-instrument`, in this order.
 * @example
 * decodeAnswers(ptce, encodeAnswers(ptce, {a1_1: 4})); // {a1_1: 4}
 */
export function decodeAnswers(instrument: Instrument, code: string): Answers {
  const {items, bases, mark, length} = layoutOf(instrument);
  if (typeof (code as unknown) !== 'string') refuse('invalid', `Found ${nameOf(code)}; give the text of a code.`);
  if (code.length > MOST_SPACED * length)
    refuse(
      'code-length',
      `A code has ${length} symbols, and this text ${code.length} characters: give the code alone.`,
    );
  const symbols = fromBase32(code);
  refuseMisread(symbols, length);
  const digits = unpackDigits(fromSymbols(symbols.slice(3, -2)), bases);
  if (!digits || symbols[1] !== mark[0] || symbols[2] !== mark[1]) {
    const mend = 'read it with the questionnaire, and the edition of it, that it was written for.';
    refuse('code-instrument', `This code does not answer "${instrument.title}" as it is here: ${mend}`);
  }
  const answers: Answers = {};
  items.forEach(({id, states}, i) => {
    const answer = states.at(digits[i]!);
    if (answer !== undefined) answers[id] = answer;
  });
  return answers;
}

/**
 * Which of these answers a code cannot hold, to tell the respondent: those to text and choice items.
 *
 * @returns Their item ids, in the order of the tree. Never throws.
 * @example
 * omittedFromCode(sheet, {territory: 'Vallée du Jabron'}); // ['territory']
 */
export function omittedFromCode(instrument: Instrument, answers: Answers): string[] {
  const unscored = itemsOf(instrument.tree).filter((item) => !isScored(item));
  return unscored.map(({id}) => id).filter((id) => answers[id] !== undefined);
}

/** What a code of this instrument is made of: the states of each item, how many they are, its mark and its length. */
function layoutOf(instrument: Instrument) {
  const scored = itemsOf(instrument.tree).filter(isScored);
  const items = scored.map((item) => ({id: item.id, states: statesOf(instrument, item)}));
  const bases = items.map(({states}) => states.size);
  const greatest = bases.reduce((product, base) => product * BigInt(base), 1n) - 1n;
  const bits = parseInt(hashInstrument(instrument).slice(-3), 16) & 0x3ff;
  return {items, bases, mark: [bits >> 5, bits & 31], length: toSymbols(greatest).length + OVERHEAD};
}

function refuseMisread(symbols: readonly number[], length: number): void {
  const found = symbols.length;
  if (found !== length) {
    const fault = found < length ? 'none was lost' : 'none was added';
    refuse(
      'code-length',
      `${length} symbols were expected and ${found} were found: check that ${fault}, and which questionnaire it answers.`,
    );
  }
  if (checkSymbols(symbols).some((rest) => rest !== 0)) {
    refuse(
      'code-checksum',
      'The check symbols do not fit the others: compare the code with its original, symbol by symbol.',
    );
  }
  if (symbols[0] !== VERSION) {
    refuse(
      'code-version',
      `The code is of version ${symbols[0]}, and ${VERSION} is read here: update coop-elements on this page.`,
    );
  }
}

function refuse(code: CoopErrorCode, message: string, path = '$'): never {
  throw new CoopError({code, path, message});
}
