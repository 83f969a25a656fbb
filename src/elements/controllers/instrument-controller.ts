import type {ReactiveControllerHost} from 'lit';
import {CoopError} from '../../core/error.js';
import {localize} from '../../core/localize.js';
import type {Instrument, Texts} from '../../core/schema.js';
import {builtIns} from '../built-in.js';
import {bring, loadInstrument, type InstrumentSource} from '../load-instrument.js';
import type {LocaleController} from './locale-controller.js';

type Host = ReactiveControllerHost & InstrumentSource & {fail(error: CoopError): void};

/** Brings the instrument that its host was told to ask, then its texts in the host's language. */
export class InstrumentController {
  /** What is asked, as it scores; `undefined` until it is here. */
  instrument: Instrument | undefined;
  /** The same, in the language of the host. */
  shown: Instrument | undefined;
  /** Why there is no instrument. */
  error: CoopError | undefined;
  /** Resolves once what was asked for last is here, or has failed. */
  loaded: Promise<void> = Promise.resolve();
  readonly #host: Host;
  readonly #locale: LocaleController;
  readonly #preloaded: Instrument;
  #source: InstrumentSource = {instrument: '', src: ''};
  #request = new AbortController();
  #shownFor: unknown[] = [];

  /** @param preloaded The instrument that the host's own file holds, and asks by default. */
  constructor(host: Host, locale: LocaleController, preloaded: Instrument) {
    this.#host = host;
    this.#locale = locale;
    this.#preloaded = preloaded;
  }

  /** Takes notice of what the host was told to ask; idempotent. */
  follow(): void {
    const {instrument, src} = this.#host;
    if (instrument !== this.#source.instrument || src !== this.#source.src) {
      this.#source = {instrument, src};
      this.#bring();
    }
    this.#translate();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#bring();
    this.#host.requestUpdate();
  }

  #bring(): void {
    this.#request.abort();
    const {signal} = (this.#request = new AbortController());
    this.instrument = this.shown = this.error = undefined;
    if (!this.#source.src && this.#source.instrument === this.#preloaded.id) {
      this.instrument = this.#preloaded;
      return;
    }
    this.loaded = loadInstrument(this.#source, signal)
      .then((instrument) => signal.aborted || (this.instrument = instrument))
      .catch((error: unknown) => signal.aborted || this.#fail(error))
      .then(() => this.#host.requestUpdate());
  }

  #fail(error: unknown): void {
    if (!(error instanceof CoopError || (error as Error).name === 'CoopError')) throw error;
    this.error = error as CoopError;
    this.#host.fail(this.error);
  }

  /** Shows the instrument in the host's language, as soon as its texts are here. */
  #translate(): void {
    const {tag, locale, isReady} = this.#locale;
    const {instrument} = this;
    if (!instrument || !isReady || (this.#shownFor[0] === instrument && this.#shownFor[1] === tag)) return;
    this.#shownFor = [instrument, tag];
    const isBuiltIn = instrument === this.#preloaded || typeof this.#source.instrument === 'string';
    const texts = locale.instruments?.[instrument.id];
    const load = isBuiltIn ? builtIns[instrument.id]?.texts[tag] : undefined;
    if (texts || !load || tag === instrument.locale) this.#show(instrument, tag, texts);
    else {
      this.loaded = bring(load, `"${instrument.id}" in "${tag}"`).then(
        (loaded) => this.#show(instrument, tag, loaded),
        (error: CoopError) => {
          this.#show(instrument, tag);
          this.#host.fail(error);
        },
      );
    }
  }

  #show(instrument: Instrument, tag: string, texts?: Texts): void {
    if (instrument !== this.instrument || tag !== this.#locale.tag) return;
    this.shown = localize(texts ? {...instrument, locales: {[tag]: texts}} : instrument, tag);
    this.#host.requestUpdate();
  }
}
