import {checkAnswers} from '../core/answers.js';
import {CoopError} from '../core/error.js';
import {hashInstrument} from '../core/hash.js';
import {MAX_BYTES} from '../core/plain.js';
import type {Answers, Instrument, Response} from '../core/schema.js';
import {bring} from './bring.js';

/** What comes from outside, unchecked: a host's properties, what a browser kept of a form, or a file. */
export type Intake = {value: Answers} | {response: unknown} | {restored: string} | {file: File};

/**
 * Checks what comes from outside. Loaded only by pages where something does.
 *
 * @returns What it changes in the response at hand.
 * @throws {CoopError} When it does not fit the instrument, or when the schemas cannot be loaded.
 */
export async function readIntake(intake: Intake, instrument: Instrument): Promise<Partial<Response>> {
  if ('value' in intake) return {answers: checkAnswers(instrument, intake.value)};
  if ('restored' in intake) return readRestored(parseJson(intake.restored) as Response, instrument);
  const {parseResponse} = await bring(import('../core/parse.js'));
  if ('response' in intake) return parseResponse(intake.response, instrument);
  if (intake.file.size > MAX_BYTES) {
    throw new CoopError({
      code: 'too-large',
      path: '$',
      message: 'This file is too large; choose one that was saved here.',
    });
  }
  return parseResponse(parseJson(await intake.file.text()), instrument);
}

/** What the browser kept was ours, but may answer a questionnaire that has been edited since. */
function readRestored({completedAt: _before, ...kept}: Response, instrument: Instrument): Partial<Response> {
  if (kept.instrument.hash !== hashInstrument(instrument)) return {};
  return {...kept, answers: checkAnswers(instrument, kept.answers)};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CoopError({code: 'invalid', path: '$', message: 'This is not JSON; choose a file that was saved here.'});
  }
}
