import {CoopError, type CoopErrorCode} from '../../core/error.js';
import {quantile} from '../../core/quantile.js';
import type {Instrument, Result} from '../../core/schema.js';
import {isBranch, walk} from '../../core/tree.js';
import type {Values} from '../../geometry/series-path.js';
import type {Axis} from './axes.js';
import type {RadarKind, RadarSeries} from './series.js';

/** What one series says of one axis. */
export interface Figure {
  /** A percentage, a group's median; `null` when there is none. */
  score: number | null;
  /** Of a group: least, first quartile, third quartile, greatest. */
  spread?: readonly [number, number, number, number];
  /** How many items are answered, or how many of a group have a score; absent for scores without answers. */
  answered?: number;
  applicable?: number;
}

/** A series as it is read: checked, and copied. */
export interface Reading {
  kind: RadarKind;
  label: string | undefined;
  date: string | undefined;
  figures: readonly Figure[];
  /** Of a group. */
  size?: number;
  /** Whether a group is too small for anything but its size to be shown. */
  isWithheld?: boolean;
  /** The scores of a group's members. */
  members?: readonly Values[];
}

/** What series are read against. */
export interface Reference {
  instrument: Instrument;
  axes: readonly Axis[];
  minGroup: number;
}

const KINDS = ['self', 'external', 'mutual', 'earlier', 'target', 'reference', 'group'];

/**
 * Reads a list of series that a host gave, whatever is in it.
 *
 * @throws {CoopError} Naming the first thing that must be mended; nothing else is ever thrown.
 */
export function readAll(series: readonly RadarSeries[], reference: Reference): Reading[] {
  try {
    return series.map((one, i) => readSeries(one, reference, `$.series[${i}]`));
  } catch (error) {
    throw error instanceof CoopError
      ? error
      : refusal('not-plain-data', '$.series', `Reading it failed (${String(error)}).`);
  }
}

export function readSeries(series: RadarSeries, reference: Reference, path: string): Reading {
  const {kind, label, date} = series;
  if (!KINDS.includes(kind)) throw refusal('invalid', `${path}.kind`, `Give one of ${KINDS.join(', ')}.`);
  if (label !== undefined && typeof label !== 'string') throw refusal('invalid', `${path}.label`, 'Give a text.');
  if (date !== undefined && Number.isNaN(Date.parse(date)))
    throw refusal('invalid', `${path}.date`, 'Give an ISO 8601 date.');
  const own = {kind, label, date};
  if ('results' in series) {
    if (kind !== 'group' || !Array.isArray(series.results))
      throw refusal('invalid', `${path}.results`, 'Give a list of results, to a series of kind "group".');
    const members = (series.results as readonly Result[]).map((result, i) =>
      readResult(result, reference, `${path}.results[${i}]`),
    );
    return {...own, ...groupOf(members, reference)};
  }
  if (kind === 'group') throw refusal('invalid', path, 'A group needs `results`.');
  if ('scores' in series) return {...own, figures: readScores(series.scores, reference, `${path}.scores`)};
  if (!('result' in series)) throw refusal('invalid', path, 'Give `result`, `scores` or `results`.');
  const {result} = series;
  const figures = result === null ? reference.axes.map(none) : readResult(result, reference, `${path}.result`);
  return {...own, figures};
}

const none = (): Figure => ({score: null});

function readResult(result: Result, {instrument, axes}: Reference, path: string): Figure[] {
  const {id, version} = result.instrument;
  if (id !== instrument.id || majorOf(version) !== majorOf(instrument.version)) {
    const message = `It answers "${id}" ${version}, not "${instrument.id}" ${instrument.version}.`;
    throw refusal('instrument-mismatch', `${path}.instrument`, message);
  }
  const dialogies = result.dialogies.map(({id, vitality}) => {
    const answered = vitality === null ? 0 : 1;
    return {id, score: vitality, answered, applicable: 1};
  });
  const nodes = [result.total, ...result.nodes, ...dialogies];
  const figures = new Map(
    nodes.map(({id, score, answered, applicable}) => {
      checkScore(id, score, instrument, path);
      return [id, {score, answered, applicable}];
    }),
  );
  return axes.map((axis) => figures.get(axis.id) ?? none());
}

const majorOf = (version: string): string => version.split('.')[0]!;

function readScores(scores: Readonly<Record<string, number | null>>, {instrument, axes}: Reference, path: string) {
  for (const [id, score] of Object.entries(scores)) checkScore(id, score, instrument, path);
  return axes.map(({id}): Figure => ({score: Object.hasOwn(scores, id) ? scores[id]! : null}));
}

function checkScore(id: string, score: unknown, instrument: Instrument, path: string): void {
  if (!idsOf(instrument).has(id)) {
    const message = `"${instrument.id}" has no node "${id}".`;
    throw refusal('unknown-node', path, message);
  }
  if (score !== null && !(typeof score === 'number' && score >= 0 && score <= 100)) {
    const message = `Found ${shortly(score)}; give a percentage from 0 to 100, or null where there is none.`;
    const code = typeof score !== 'number' ? 'invalid' : Number.isFinite(score) ? 'out-of-range' : 'not-finite';
    throw refusal(code, `${path}.${id}`, message);
  }
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

/** What may be shown of a group: nothing of an axis where fewer than `minGroup` members have a score. */
function groupOf(members: readonly (readonly Figure[])[], {axes, minGroup}: Reference) {
  const size = members.length;
  const figures = axes.map((_, axis): Figure => {
    const scores = members.flatMap((member) => member[axis]!.score ?? []);
    if (scores.length < minGroup || size < minGroup) return none();
    const at = (p: number) => quantile(scores, p)!;
    return {score: at(0.5), spread: [at(0), at(0.25), at(0.75), at(1)], answered: scores.length, applicable: size};
  });
  const isShown = (axis: number) => figures[axis]!.score !== null;
  return {
    ...{size, figures, isWithheld: size < minGroup},
    members: members.map((member) => member.map(({score}, axis) => (isShown(axis) ? score : null))),
  };
}

function refusal(code: CoopErrorCode, path: string, message: string): CoopError {
  return new CoopError({code, path, message});
}

/** What was found, for a message; safe on any value. */
export function shortly(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
