import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CoopError} from '../../core/error.js';
import type {Instrument} from '../../core/schema.js';
import {InstrumentController} from '../controllers/instrument-controller.js';
import type {LocaleController} from '../controllers/locale-controller.js';
import type {InstrumentSource} from '../load-instrument.js';
import {axesOf, depthOf, type Axes} from './axes.js';
import {readAll, readSeries, shortly, type Reading, type Reference} from './figures.js';
import {FollowController} from './follow-controller.js';
import type {RadarSeries} from './series.js';
import type {ViewName} from './view.js';

interface Host extends ReactiveControllerHost, HTMLElement, InstrumentSource {
  htmlFor: string;
  series: readonly RadarSeries[];
  depth: number | undefined;
  minGroup: number;
  view: ViewName;
}

/** What there is to draw. */
export interface RadarData extends Axes {
  /** In the reader's language. */
  instrument: Instrument;
  readings: readonly Reading[];
}

/** Brings together the forms that its host follows, the series it was given, and the instrument that all of them are about. */
export class DataController implements ReactiveController {
  /** `undefined` until the instrument is known. */
  data: RadarData | undefined;
  readonly source: InstrumentController;
  readonly #host: Host;
  readonly #fail: (error: CoopError) => void;
  readonly #follow: FollowController;
  readonly #asked: InstrumentSource & {requestUpdate: () => void};
  #axes: (Axes & {of: Instrument; depth: number | undefined}) | undefined;
  #given: {series: unknown; reference: Reference; readings: readonly Reading[]} | undefined;
  /** The series that were last found good. */
  #good: readonly RadarSeries[] = [];
  /** The form's result that was last refused: it is told once. */
  #refused: unknown;

  constructor(host: Host, locale: LocaleController<unknown>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#fail = fail;
    this.#follow = new FollowController(host);
    this.#asked = {
      requestUpdate: () => host.requestUpdate(),
      get src() {
        return host.src;
      },
      get instrument() {
        return host.instrument || (host.src || host.htmlFor ? '' : instrumentIn(host.series));
      },
    };
    this.source = new InstrumentController(this.#asked, locale, {fail});
    host.addController(this);
  }

  /** Whether an instrument is on its way. */
  get isAwaited(): boolean {
    return Boolean(this.#asked.src || this.#asked.instrument);
  }

  hostUpdate(): void {
    const host = this.#host;
    this.#require('series', Array.isArray(host.series), 'a list', this.#good);
    this.#require('view', ['radar', 'bars', 'table'].includes(host.view), 'radar, bars or table', 'radar');
    const isSize = Number.isInteger(host.minGroup) && host.minGroup > 0;
    this.#require('minGroup', isSize, 'a whole number of at least 1', 3);
    const {forms} = this.#follow;
    if (forms.length === 0) this.source.follow();
    const instrument = forms[0]?.questionnaire ?? this.source.shown;
    if (!instrument) return void (this.data = undefined);
    const axes = this.#axesOf(instrument);
    const reference: Reference = {instrument, axes: axes.axes, minGroup: host.minGroup};
    const followed = forms.flatMap((form) => this.#readForm(form, reference) ?? []);
    this.data = {...axes, instrument, readings: [...followed, ...this.#readGiven(reference)]};
  }

  /** Puts something good in place of a property that is not. */
  #require<K extends 'series' | 'view' | 'minGroup' | 'depth'>(
    name: K,
    isGood: boolean,
    wanted: string,
    good: Host[K],
  ): void {
    if (isGood) return;
    const message = `Found ${shortly(this.#host[name])}; give ${wanted}.`;
    this.#host[name] = good;
    this.#fail(new CoopError({code: 'out-of-range', path: `$.${name}`, message}));
  }

  #axesOf(instrument: Instrument): Axes {
    const host = this.#host;
    const deepest = depthOf(instrument.tree);
    const isDepth = (depth: number) => Number.isInteger(depth) && depth > 0 && depth <= deepest;
    const wanted = `a whole number from 1 to ${deepest}`;
    this.#require('depth', host.depth === undefined || isDepth(host.depth), wanted, undefined);
    const {depth = deepest} = host;
    if (this.#axes?.of !== instrument || this.#axes.depth !== depth)
      this.#axes = {...axesOf(instrument, depth), of: instrument, depth};
    return this.#axes;
  }

  #readForm(form: Element & {result: unknown; mode?: unknown}, reference: Reference): Reading | undefined {
    const series = {
      kind: form.mode ?? 'self',
      result: form.result,
      label: form.getAttribute('aria-label') ?? undefined,
    } as RadarSeries;
    try {
      return readSeries(series, reference, '$.for');
    } catch (error) {
      if (form.result !== this.#refused) this.#fail(error as CoopError);
      this.#refused = form.result;
      return undefined;
    }
  }

  /** Reads what the host gave, once; a refusal puts back what was good. */
  #readGiven(reference: Reference): readonly Reading[] {
    const host = this.#host;
    const {series} = host;
    const before = this.#given;
    const isSame = (Object.keys(reference) as (keyof Reference)[]).every(
      (key) => reference[key] === before?.reference[key],
    );
    if (isSame && series === before!.series) return before!.readings;
    let readings: readonly Reading[] | undefined;
    try {
      readings = readAll(series, reference);
      this.#good = series;
    } catch (error) {
      this.#fail(error as CoopError);
      host.series = this.#good === series ? (this.#good = []) : this.#good;
    }
    readings ??= isSame ? before!.readings : this.#readGood(reference);
    this.#given = {series: host.series, reference, readings};
    return readings;
  }

  #readGood(reference: Reference): readonly Reading[] {
    try {
      return readAll(this.#good, reference);
    } catch {
      return [];
    }
  }
}

/** The id of the instrument that the first result answers; '' where there is none, or where reading it fails. */
function instrumentIn(series: unknown): string {
  try {
    for (const one of series as Record<string, unknown>[]) {
      const {result, results} = one as {result?: {instrument: {id: string}}; results?: {instrument: {id: string}}[]};
      const id = (result ?? results?.[0])?.instrument.id;
      if (id) return String(id);
    }
  } catch {
    // What is wrong with it is said once it is read.
  }
  return '';
}
