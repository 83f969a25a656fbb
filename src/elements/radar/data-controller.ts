import type {ReactiveController} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Instrument} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import {FollowController, type FollowedForm} from '../shared/follow-controller.js';
import type {LocaleController} from '../shared/locale-controller.js';
import type {RadarMessages} from '../messages/messages.js';
import {axesOf, type Axes} from '../../core/axes.js';
import {figuresOf, FIRST_LOOK, type RadarData, type Reading} from './figures.js';
import type {RadarHost} from './host.js';

/** An instrument is never deeper: what is less deep gives its deepest. */
const DEEPEST = 99;

type ComparisonFile = typeof import('./comparison.js');

/**
 * Reads the forms that its host is `for`, whoever changes them; and brings what
 * reads several of them, and what a host gives, once there is something to compare.
 */
export class DataController implements ReactiveController {
  /** `undefined` until there is an instrument. */
  data: RadarData | undefined;
  /** What draws several series. */
  file: ComparisonFile | undefined;
  comparison: InstanceType<ComparisonFile['Comparison']> | undefined;
  /** What a host gives is being read, once there is such a thing. */
  awaited: Promise<void> | undefined;
  #error: CoopError | undefined;
  readonly #host: RadarHost;
  readonly #locale: LocaleController<RadarMessages>;
  readonly #fail: (error: CoopError) => void;
  readonly #following: FollowController;
  #axes: (Axes & {of: Instrument; depth: number}) | undefined;

  constructor(host: RadarHost, locale: LocaleController<RadarMessages>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#fail = fail;
    this.#following = new FollowController(host);
    host.addController(this);
  }

  /** Why there is no instrument. */
  get error(): CoopError | undefined {
    return this.#error ?? this.comparison?.error;
  }

  hostUpdate(): void {
    const forms = this.#following.follow();
    if (forms.length > 1 || this.#isGiven) this.awaited ??= this.#load();
    this.comparison?.check();
    const [form, ...others] = forms;
    const {comparison} = this;
    const instrument = form?.questionnaire ?? comparison?.follow();
    this.data = undefined;
    if (!instrument) return;
    comparison?.checkDepth(instrument);
    const axes = this.#axesOf(instrument);
    const readings = [
      ...(form ? [this.#read(form, axes)] : []),
      ...(comparison?.read(others, {instrument, axes: axes.axes}) ?? []),
    ];
    this.data = {
      ...axes,
      instrument,
      readings: readings.map((reading, i) => ({...reading, ...(i ? this.file!.lookOf(i) : FIRST_LOOK)})),
    };
  }

  /** Resolves once all that was asked for is here. */
  async loaded(): Promise<void> {
    await this.awaited;
    await this.comparison?.loaded();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.awaited = this.#load();
  }

  #read({ariaLabel, mode, result}: FollowedForm, {axes}: Axes): Reading {
    return {name: ariaLabel || this.#locale.messages.modes[mode ?? 'self'], figures: figuresOf(result, axes)};
  }

  async #load(): Promise<void> {
    this.#error = undefined;
    try {
      this.file = await bring(import('./comparison.js'));
      this.comparison = new this.file.Comparison(this.#host, this.#locale, this.#fail);
    } catch (error) {
      this.#fail((this.#error = error as CoopError));
    }
    this.#host.requestUpdate();
  }

  /** What is not as it is by itself is read, or refused, by the file that compares: a host may give anything. */
  get #isGiven(): boolean {
    const {series, instrument, src, depth, minGroup, view} = this.#host;
    const isPlain = (series as readonly unknown[] | null)?.length === 0 && depth === undefined && minGroup === 3;
    return !isPlain || Boolean(instrument || src) || !Object.hasOwn(this.#locale.messages.view, view);
  }

  #axesOf(instrument: Instrument): Axes {
    const {depth = DEEPEST} = this.#host;
    if (instrument !== this.#axes?.of || depth !== this.#axes.depth)
      this.#axes = {...axesOf(instrument, depth), of: instrument, depth};
    return this.#axes;
  }
}
