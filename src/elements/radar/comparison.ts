/**
 * What it takes to compare: the series that a host gives, groups, and several forms. A file of its own, since a radar
 * that follows one form needs none of it.
 */
import {guard, type CoopError} from '../../core/error.js';
import type {Instrument} from '../../core/schema.js';
import {InstrumentController} from '../shared/instrument-controller.js';
import type {LocaleController} from '../shared/locale-controller.js';
import {comparison} from '../messages/fr/comparison.js';
import type {ComparisonMessages, RadarMessages} from '../messages/messages.js';
import {depthOf, type Axis} from '../../core/axes.js';
import type {FollowedForm} from '../shared/follow-controller.js';
import {figuresOf, type Reading} from './figures.js';
import type {RadarHost} from './host.js';
import {checkResult, readSeries, refusal} from './read-series.js';
import type {Reference} from './reference.js';
import type {RadarSeries} from './series.js';

export {lookOf, renderNames} from './looks.js';

const WANTED = {
  series: 'a list of series',
  view: 'radar, bars or table',
  minGroup: 'a whole number of at least 2',
  depth: 'a whole number, from 1 to as deep as the instrument goes',
};

/** Reads what a host gives; never throws. A refusal is told, and leaves what was good. */
export class Comparison {
  /** The instrument that the series are about, where no form is followed. */
  readonly #source: InstrumentController;
  readonly #host: RadarHost;
  readonly #locale: LocaleController<RadarMessages>;
  readonly #fail: (error: CoopError) => void;
  #read: {series: unknown; reference: Reference; readings: readonly Reading[]} | undefined;
  /** The series that were last found good. */
  #good: readonly RadarSeries[] = [];
  #words: (RadarMessages & ComparisonMessages & {of: RadarMessages}) | undefined;
  /** Forms that were refused, and beside which instrument: each is told once. */
  readonly #refused = new WeakMap<FollowedForm, Instrument>();

  constructor(host: RadarHost, locale: LocaleController<RadarMessages>, fail: (error: CoopError) => void) {
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
    this.#require('minGroup', isWhole(minGroup, 2), 3);
  }

  checkDepth({tree}: Instrument): void {
    const {depth} = this.#host;
    this.#require('depth', depth === undefined || isWhole(depth, 1, Math.max(1, depthOf(tree))), undefined);
  }

  #require<K extends keyof typeof WANTED>(name: K, isGood: boolean, good: RadarHost[K]): void {
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
    return guard(
      () => series.map((one, i) => readSeries(one, reference, `$.series[${i}]`, this.#locale.tag)),
      () => '$.series',
      'give plain data',
    );
  }
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

function isWhole(value: number, least: number, most = Infinity): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
