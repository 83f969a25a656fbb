/**
 * What it takes to compare: the series that a host gives, groups, and several forms. A file of its own, since a radar
 * that follows one form needs none of it.
 */
import type {svg, TemplateResult} from 'lit';
import {CoopError, type CoopErrorCode} from '../../core/error.js';
import {quantile} from '../../core/quantile.js';
import type {Instrument, Result} from '../../core/schema.js';
import {isBranch, walk} from '../../core/tree.js';
import {whiskerPath} from '../../geometry/axis-path.js';
import type {Box} from '../../geometry/box.js';
import {placeAtLines} from '../../geometry/place-at-lines.js';
import {bandPath, linePath, pointsOf, type Values} from '../../geometry/series-path.js';
import {InstrumentController} from '../controllers/instrument-controller.js';
import type {LocaleController} from '../controllers/locale-controller.js';
import {comparison} from '../messages/fr/comparison.js';
import type {ComparisonMessages, RadarMessages} from '../messages/messages.js';
import {depthOf, type Axis} from './axes.js';
import type {DataHost, FollowedForm} from './data-controller.js';
import {figuresOf, FIRST_LOOK, type Figure, type Look, type Reading, type Series} from './figures.js';
import type {Layout} from './layout.js';
import type {RadarSeries} from './series.js';
import {dateIn} from './date.js';

/** What series are read against. */
interface Reference {
  instrument: Instrument;
  axes: readonly Axis[];
  minGroup: number;
  messages: RadarMessages & ComparisonMessages;
}

const KINDS = ['self', 'external', 'mutual', 'earlier', 'target', 'reference', 'group'];

const WANTED = {
  series: 'a list of series',
  view: 'radar, bars or table',
  minGroup: 'a whole number of at least 1',
  depth: 'a whole number, from 1 to as deep as the instrument goes',
};

/** Each look after the first: hue, dash and marker. */
const LOOKS = [
  [65, '8 5', 'm-4-4h8v8h-8z'],
  [320, '2 4', 'm0-5 5 5-5 5-5-5z'],
  [255, '11 4 2 4', 'm0-5 5 8h-10z'],
  [35, '4 3', 'm0 5 5-8h-10z'],
  [285, '14 3 2 3', 'm-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z'],
] as const;

/** How a series is drawn, by its position. After six, looks repeat. */
export function lookOf(i: number): Look {
  const number = i % (LOOKS.length + 1);
  if (number === 0) return FIRST_LOOK;
  const [hue, dash, marker] = LOOKS[number - 1]!;
  const own = `light-dark(oklch(48% .11 ${hue}), oklch(80% .1 ${hue}))`;
  return {style: `--_hue: var(--coop-series-${number + 1}, ${own}); --_dash: ${dash}`, marker};
}

/** Reads what a host gives; never throws. A refusal is told, and leaves what was good. */
export class Comparison {
  /** The instrument that the series are about, where no form is followed. */
  readonly #source: InstrumentController;
  readonly #host: DataHost;
  readonly #locale: LocaleController<RadarMessages>;
  readonly #fail: (error: CoopError) => void;
  #read: {series: unknown; reference: Reference; readings: readonly Reading[]} | undefined;
  /** The series that were last found good. */
  #good: readonly RadarSeries[] = [];
  #words: (RadarMessages & ComparisonMessages & {of: RadarMessages}) | undefined;
  /** Forms that were refused, and beside which instrument: each is told once. */
  readonly #refused = new WeakMap<FollowedForm, Instrument>();

  constructor(host: DataHost, locale: LocaleController<RadarMessages>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#fail = fail;
    const good = () => this.#good;
    const asked = {
      requestUpdate: () => host.requestUpdate(),
      get src() {
        return host.src;
      },
      get instrument() {
        return host.instrument || (host.src || host.htmlFor ? '' : instrumentIn(host.series) || instrumentIn(good()));
      },
    };
    this.#source = new InstrumentController(asked, locale, {fail});
  }

  /** The instrument that the series are about, in the reader's language; `undefined` until it is here. */
  follow(): Instrument | undefined {
    this.#source.follow();
    return this.#source.shown;
  }

  /** Why there is no instrument. */
  get error(): CoopError | undefined {
    return this.#source.error;
  }

  async loaded(): Promise<void> {
    // An instrument that is here may still have its texts to bring.
    for (let seen; seen !== this.#source.loaded;) await (seen = this.#source.loaded);
  }

  /** Puts something good in place of properties that are not. */
  check(): void {
    const {series, view, minGroup} = this.#host;
    this.#require('series', Array.isArray(series), this.#good);
    this.#require('view', ['radar', 'bars', 'table'].includes(view), 'radar');
    this.#require('minGroup', isWhole(minGroup, Infinity), 3);
  }

  checkDepth({tree}: Instrument): void {
    const {depth} = this.#host;
    this.#require('depth', depth === undefined || isWhole(depth, Math.max(1, depthOf(tree))), undefined);
  }

  #require<K extends keyof typeof WANTED>(name: K, isGood: boolean, good: DataHost[K]): void {
    if (isGood) return;
    this.#host[name] = good;
    this.#fail(refusal('out-of-range', `$.${name}`, `Give ${WANTED[name]}.`));
  }

  /** Reads each form beside the first one, then the series that the host gives, once. */
  read(forms: readonly FollowedForm[], {instrument, axes}: {instrument: Instrument; axes: readonly Axis[]}): Reading[] {
    const {minGroup} = this.#host;
    // Another language has them all; French, which is at hand, has those of comparing here.
    const {messages} = this.#locale;
    if (messages !== this.#words?.of) this.#words = {...comparison, ...messages, of: messages};
    const reference = {instrument, axes, minGroup, messages: this.#words};
    return [...forms.flatMap((form) => this.#readForm(form, reference)), ...this.#readGiven(reference)];
  }

  #readForm(form: FollowedForm, reference: Reference): Reading[] {
    try {
      const {mode, result} = form;
      if (result) checkResult(result, reference, '$.for');
      const name = form.ariaLabel || reference.messages.modes[mode ?? 'self'];
      return [{name, figures: figuresOf(result, reference.axes)}];
    } catch (error) {
      if (this.#refused.get(form) !== reference.instrument) this.#fail(error as CoopError);
      this.#refused.set(form, reference.instrument);
      return [];
    }
  }

  #readGiven(reference: Reference): readonly Reading[] {
    const host = this.#host;
    const before = this.#read;
    const keys = Object.keys(reference) as (keyof Reference)[];
    const isSame = before && keys.every((key) => reference[key] === before.reference[key]);
    if (isSame && host.series === before.series) return before.readings;
    let readings: readonly Reading[] | undefined;
    try {
      readings = this.#readAll(host.series, reference);
      this.#good = host.series;
    } catch (error) {
      this.#fail(error as CoopError);
      // Series that were good for another instrument are not for this one.
      host.series = this.#good === host.series ? (this.#good = []) : this.#good;
    }
    readings ??= isSame ? before.readings : this.#readGood(reference);
    this.#read = {series: host.series, reference, readings};
    return readings;
  }

  #readGood(reference: Reference): readonly Reading[] {
    try {
      return this.#readAll(this.#good, reference);
    } catch {
      return [];
    }
  }

  #readAll(series: readonly RadarSeries[], reference: Reference): Reading[] {
    try {
      return series.map((one, i) => readSeries(one, reference, `$.series[${i}]`, this.#locale.tag));
    } catch (error) {
      const message = `Reading it failed (${String(error)}); give plain data.`;
      throw error instanceof CoopError ? error : refusal('not-plain-data', '$.series', message);
    }
  }
}

function readSeries(series: RadarSeries, reference: Reference, path: string, tag: string): Reading {
  const {messages, axes} = reference;
  const {kind, label, date} = series;
  if (!KINDS.includes(kind)) throw refusal('invalid', `${path}.kind`, `Give one of ${KINDS.join(', ')}.`);
  if (label !== undefined && typeof label !== 'string') throw refusal('invalid', `${path}.label`, 'Give a text.');
  if (date !== undefined && Number.isNaN(Date.parse(date)))
    throw refusal('invalid', `${path}.date`, 'Give an ISO 8601 date.');
  const named = (name: string) => ({name: [label || name, ...(date ? [dateIn(date, tag)] : [])].join(', ')});
  if (kind === 'group') {
    if (!Array.isArray(series.results))
      throw refusal('invalid', `${path}.results`, 'Give a list of results to a series of kind "group".');
    const members = (series.results as readonly Result[]).map((result, i) =>
      readResult(result, reference, `${path}.results[${i}]`),
    );
    const {name} = named(messages.group(members.length));
    const isWithheld = members.length < reference.minGroup;
    return {name: isWithheld ? `${name} (${messages.withheld})` : name, ...groupOf(members, reference)};
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

function checkResult(result: Result, {instrument}: Reference, path: string): void {
  const {id, version} = result.instrument;
  if (id !== instrument.id || majorOf(version) !== majorOf(instrument.version)) {
    const message = `It answers "${id}" ${version}, not "${instrument.id}" ${instrument.version}.`;
    throw refusal('instrument-mismatch', `${path}.instrument`, message);
  }
  for (const {id, score} of [result.total, ...result.nodes]) checkScore(id, score, instrument, path);
  for (const {id, vitality} of result.dialogies) checkScore(id, vitality, instrument, path);
}

const majorOf = (version: string): string => version.split('.')[0]!;

function readScores(scores: Readonly<Record<string, number | null>>, {instrument, axes}: Reference, path: string) {
  for (const [id, score] of Object.entries(scores)) checkScore(id, score, instrument, path);
  return axes.map(({id}): Figure => ({score: Object.hasOwn(scores, id) ? scores[id]! : null}));
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

/** Of a group on one axis: least, first quartile, median, third quartile, greatest. */
type Spread = readonly [number, number, number, number, number];

const THIN = 'stroke: var(--_hue); vector-effect: non-scaling-stroke';
const MEDIAN = `${THIN}; stroke-width: 2.5px`;
const BAND = `${THIN}; stroke-dasharray: var(--_dash); fill: var(--_hue); fill-opacity: 0.2`;

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** What may be shown of a group: nothing of an axis where fewer than `minGroup` members have a score. */
function groupOf(
  members: readonly (readonly Figure[])[],
  {axes, minGroup, messages}: Reference,
): Omit<Reading, 'name'> {
  const spreads = axes.map((_, axis) => {
    const scores = members.flatMap((member) => member[axis]!.score ?? []);
    return scores.length < minGroup ? null : (QUARTERS.map((p) => quantile(scores, p)!) as unknown as Spread);
  });
  const figures = spreads.map((spread, axis): Figure => {
    if (!spread)
      return {
        score: null,
        words:
          messages[
            members.some((member) => member[axis]!.score !== null) || members.length < minGroup ? 'withheld' : 'noScore'
          ],
      };
    const answered = members.filter((member) => member[axis]!.score !== null).length;
    const [least, low, median, high, greatest] = spread.map(Math.round) as unknown as Spread;
    return {
      score: spread[2],
      words: messages.spread(median, low, high, least, greatest),
      bar: (draw) => renderBar(draw, spread),
      ...(answered < members.length && {answered, applicable: members.length}),
    };
  });
  const lines = members.map((member) => member.map(({score}, axis) => (spreads[axis] ? score : null)));
  return {
    figures,
    ...(members.length >= minGroup && {
      band: (draw, radius, showsMembers) => renderBand(draw, spreads, radius, showsMembers ? lines : []),
      swatch: (draw) => draw`<path .style=${BAND} d="M1 1H39V15H1Z" /><path .style=${MEDIAN} d="M1 8H39" />`,
      field: (draw, isChecked) =>
        draw`<label><input type="checkbox" name="members" .checked=${isChecked} />${messages.members}</label>`,
    }),
  };
}

/** The middle half as a band, the range as a whisker on each axis, and members as thin lines. */
function renderBand(draw: typeof svg, spreads: readonly (Spread | null)[], radius: number, members: readonly Values[]) {
  const part = (i: number) => spreads.map((spread) => spread && spread[i]!);
  const whiskers = spreads.map((spread, axis) =>
    spread ? whiskerPath(axis, spreads.length, (spread[0] / 100) * radius, (spread[4] / 100) * radius) : '',
  );
  const medians = linePath(part(2), radius);
  return draw`<path .style=${BAND} fill-rule="evenodd" d=${bandPath(part(1), part(3), radius)} />
    <path .style=${THIN} d=${whiskers.join('')} />
    <path .style=${THIN} d=${members.map((values) => linePath(values, radius)).join('')} />
    <path .style=${MEDIAN} d=${medians} />`;
}

/** The same along a bar that is 100 wide and 1 high. */
function renderBar(draw: typeof svg, [least, low, median, high, greatest]: Spread): TemplateResult {
  return draw`<path .style=${THIN} d="M${least} .5H${greatest}" />
    <path .style=${BAND} d="M${low} 0H${high}V1H${low}Z" />
    <path .style=${MEDIAN} d="M${median} 0V1" />`;
}

/** How much wider a name is when it is bold. */
const BOLD = 1.12;

/** Each series' name at its line, where there is a free place and somebody to take it for. */
export function renderNames(
  draw: typeof svg,
  readings: readonly Series[],
  {radius, size, measureSmall}: Layout,
  taken: readonly Box[],
): (TemplateResult | undefined)[] {
  if (readings.length < 2) return [];
  const lines = readings.map(({figures}) =>
    pointsOf(
      figures.map(({score}) => score),
      radius,
    ),
  );
  const sizes = readings.map(({name}) => ({width: measureSmall(name) * BOLD, height: size}));
  return placeAtLines(lines, sizes, taken, radius).map((box, i) => {
    if (!box) return undefined;
    const {style, name} = readings[i]!;
    return draw`<text
      class="look level"
      .style=${`${style}; fill: var(--_hue); fill-opacity: 1; font-weight: 600`}
      text-anchor="middle"
      x=${box.x + box.width / 2}
      y=${box.y + size * 0.78}
    >${name}</text>`;
  });
}

/** The id of the instrument that the first result answers; '' where there is none, or where reading it fails. */
function instrumentIn(series: readonly RadarSeries[]): string {
  try {
    for (const one of series) {
      const [result] = 'results' in one ? one.results : 'result' in one ? [one.result] : [];
      if (result) return String(result.instrument.id);
    }
  } catch {
    // What is wrong with it is said once it is read.
  }
  return '';
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= most;
}

function refusal(code: CoopErrorCode, path: string, message: string): CoopError {
  return new CoopError({code, path, message});
}
