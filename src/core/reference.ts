import {hashInstrument} from './hash.js';
import {issueAt, refuse} from './issues.js';
import {nameOf} from './plain.js';
import type {Instrument, InstrumentReference, Response} from './schema.js';

/** What a response says of the questionnaire that it answers. */
export function referenceOf(instrument: Instrument): InstrumentReference {
  const {id, version} = instrument;
  return {id, version, hash: hashInstrument(instrument)};
}

/**
 * Makes sure that a response answers this very questionnaire, unedited.
 *
 * @param at Where the response stands in a larger value.
 * @throws {CoopError} `instrument-mismatch`; `invalid` where it is no response.
 */
export function checkReference(
  response: Pick<Response, 'instrument'>,
  instrument: Instrument,
  at: readonly PropertyKey[] = [],
): void {
  if (!isAbout(response))
    return refuse([
      issueAt(at, 'invalid', `Found ${nameOf(response)}; give a response, as \`parseResponse\` gives it.`),
    ]);
  const {id, version, hash} = response.instrument;
  const expected = hashInstrument(instrument);
  if (id === instrument.id && version === instrument.version && hash === expected) return;
  const found = `"${id}" ${version} (${hash})`;
  const message = `It answers ${found}, not "${instrument.id}" ${instrument.version} (${expected}); open it with the questionnaire it was written for.`;
  refuse([issueAt([...at, 'instrument'], 'instrument-mismatch', message)]);
}

/** Whether it says which instrument it is about. */
export function isAbout(data: {instrument: object} | null | undefined): boolean {
  return typeof data?.instrument === 'object' && (data.instrument as object | null) !== null;
}

/** Whether scores of both can be put side by side: one instrument, of one major version. */
export function isComparable(one: Pick<InstrumentReference, 'id' | 'version'>, other: typeof one): boolean {
  const majorOf = ({version}: typeof one) => version.split('.')[0];
  return one.id === other.id && majorOf(one) === majorOf(other);
}

/**
 * Makes sure that scores of both can be put side by side.
 *
 * @throws {CoopError} `instrument-mismatch`.
 */
export function checkComparable(before: InstrumentReference, after: InstrumentReference): void {
  if (isComparable(before, after)) return;
  const message = `It answers "${before.id}" ${before.version}, not "${after.id}" ${after.version}; give results of one instrument.`;
  refuse([issueAt(['instrument'], 'instrument-mismatch', message)]);
}
