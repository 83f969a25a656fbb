import {CoopError, type CoopErrorCode} from '../../core/error.js';
import {entryOf} from '../../core/plain.js';
import {isComparable} from '../../core/reference.js';
import type {Instrument, Result} from '../../core/schema.js';
import {isBranch, walk} from '../../core/tree.js';
import {dateIn, isDate} from '../shared/date.js';
import {figuresOf, type Figure, type Reading} from './figures.js';
import {groupOf} from './group.js';
import type {Reference} from './reference.js';
import type {RadarSeries} from './series.js';

const KINDS = ['self', 'external', 'mutual', 'earlier', 'target', 'reference', 'group'];

/**
 * Reads one series that a host gave, whatever is in it.
 *
 * @param path Where it is, for a refusal.
 * @throws {CoopError} Naming the first thing that must be mended.
 */
export function readSeries(series: RadarSeries, reference: Reference, path: string, tag: string): Reading {
  const {messages, axes} = reference;
  const {kind, label, date} = series;
  if (!KINDS.includes(kind)) throw refusal('invalid', `${path}.kind`, `Give one of ${KINDS.join(', ')}.`);
  if (label !== undefined && typeof label !== 'string') throw refusal('invalid', `${path}.label`, 'Give a text.');
  if (date != null && !isDate(date))
    throw refusal('invalid', `${path}.date`, 'Give a date or a date-time of ISO 8601, as "2026-11-22".');
  const named = (name: string) => ({name: [label || name, ...(date ? [dateIn(date, tag)] : [])].join(', ')});
  if (kind === 'group') {
    if (!Array.isArray(series.results))
      throw refusal('invalid', `${path}.results`, 'Give a list of results to a series of kind "group".');
    const members = (series.results as readonly Result[]).map((result, i) =>
      readResult(result, reference, `${path}.results[${i}]`),
    );
    const {name} = named(messages.group(members.length));
    const isWithheld = members.length < reference.minGroup;
    return {
      name: isWithheld ? `${name} (${messages.withheld})` : name,
      ...groupOf(members, reference, series.hidesMembers),
    };
  }
  const own = named({...messages.modes, ...messages.kinds}[kind]);
  if ('scores' in series) return {...own, figures: readScores(series.scores, reference, `${path}.scores`)};
  if (!('result' in series)) throw refusal('invalid', path, 'Give `result`, or `scores` where there are no answers.');
  const {result} = series;
  return {...own, figures: result ? readResult(result, reference, `${path}.result`) : figuresOf(null, axes)};
}

function readResult(result: Result, reference: Reference, path: string): Figure[] {
  checkResult(result, reference, path);
  return figuresOf(result, reference.axes);
}

/** @throws {CoopError} When it answers another instrument, or holds what is no score. */
export function checkResult(result: Result, {instrument}: Reference, path: string): void {
  const {id, version} = result.instrument;
  if (!isComparable(result.instrument, instrument)) {
    const message = `It answers "${id}" ${version}, not "${instrument.id}" ${instrument.version}.`;
    throw refusal('instrument-mismatch', `${path}.instrument`, message);
  }
  for (const {id, score} of [result.total, ...result.nodes]) checkScore(id, score, instrument, path);
  for (const {id, vitality} of result.dialogies) checkScore(id, vitality, instrument, path);
}

function readScores(scores: Readonly<Record<string, number | null>>, {instrument, axes}: Reference, path: string) {
  for (const [id, score] of Object.entries(scores)) checkScore(id, score, instrument, path);
  return axes.map(({id}): Figure => ({score: entryOf(scores, id) ?? null}));
}

function checkScore(id: string, score: unknown, instrument: Instrument, path: string): void {
  if (!idsOf(instrument).has(id)) throw refusal('unknown-node', path, `"${instrument.id}" has no node "${id}".`);
  if (score === null || (typeof score === 'number' && score >= 0 && score <= 100)) return;
  const found = typeof score === 'number' ? score : `a ${typeof score}`;
  const message = `Found ${found}; give a percentage from 0 to 100, or null where there is none.`;
  const code = typeof score !== 'number' ? 'invalid' : Number.isFinite(score) ? 'out-of-range' : 'not-finite';
  throw refusal(code, `${path}.${id}`, message);
}

const ids = new WeakMap<Instrument, ReadonlySet<string>>();

/** The ids that a result may hold a score of. */
function idsOf(instrument: Instrument): ReadonlySet<string> {
  let found = ids.get(instrument);
  if (!found) {
    const scored = [...walk(instrument.tree)].filter((child) => isBranch(child) || child.type === 'dialogy');
    ids.set(instrument, (found = new Set(['total', ...scored.map(({id}) => id)])));
  }
  return found;
}

export function refusal(code: CoopErrorCode, path: string, message: string): CoopError {
  return new CoopError({code, path, message});
}
