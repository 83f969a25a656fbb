import type {ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {canonicalJson} from '../../core/hash.js';
import type {Instrument, Item} from '../../core/schema.js';
import {bring} from './bring.js';
import type {InstrumentSource} from './load-instrument.js';
import type {LocaleController} from './locale-controller.js';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & InstrumentSource & {localName?: string};

interface Options {
  /** The instrument that the host's own file holds, and asks by default. */
  preloaded?: Instrument;
  /** The types of items that the host can ask; any, where it asks none. */
  asks?: readonly Item['type'][];
  /** Says what went wrong. */
  fail: (error: CoopError) => void;
}

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
  readonly #locale: LocaleController<unknown>;
  readonly #options: Options;
  #source: InstrumentSource = {instrument: '', src: ''};
  /** What the instrument says that the host was told to ask; nothing where it cannot be read. */
  #content: string | undefined;
  #request = new AbortController();
  #tag: string | undefined;

  constructor(host: Host, locale: LocaleController<unknown>, options: Options) {
    this.#host = host;
    this.#locale = locale;
    this.#options = options;
  }

  /** Takes notice of what the host was told to ask, and of its language. To be called before reading; idempotent. */
  follow(): void {
    const {instrument, src} = this.#host;
    if (instrument !== this.#source.instrument || src !== this.#source.src) this.#ask({instrument, src});
    this.#translate();
  }

  /** A host that draws anew hands over a fresh copy of the same: there is nothing to bring then. */
  #ask(source: InstrumentSource): void {
    const content = contentOf(source);
    const isSame = content !== undefined && content === this.#content && source.src === this.#source.src;
    this.#source = source;
    this.#content = content;
    if (isSame && !this.error) return;
    this.error = undefined;
    this.#load();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#load();
    this.#host.requestUpdate();
  }

  #load(): void {
    this.#request.abort();
    const {signal} = (this.#request = new AbortController());
    this.instrument = this.shown = this.#tag = undefined;
    const {preloaded, asks, fail} = this.#options;
    const {src} = this.#source;
    const instrument = this.#source.instrument || (preloaded?.id ?? '');
    // A host that shows what others ask may have nothing to bring.
    if (!src && !instrument) return;
    if (!src && instrument === preloaded?.id) {
      this.instrument = preloaded;
      return;
    }
    this.loaded = bring(import('./load-instrument.js'))
      .then(({loadInstrument}) => loadInstrument({instrument, src}, signal, this.#host, asks))
      .then((instrument) => {
        if (signal.aborted) return;
        this.instrument = instrument;
        this.error = undefined;
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        this.error = error as CoopError;
        fail(this.error);
      })
      .finally(() => this.#host.requestUpdate());
  }

  /** Shows the instrument in the host's language, as soon as its texts are here. */
  #translate(): void {
    const {tag, locale, isReady} = this.#locale;
    const {instrument} = this;
    if (!instrument || !isReady || tag === this.#tag) return;
    this.#tag = tag;
    if (tag === instrument.locale) {
      this.shown = instrument;
      return;
    }
    const isBuiltIn = !this.#source.src && typeof this.#source.instrument === 'string';
    const texts = locale?.instruments?.[instrument.id];
    this.loaded = bring(import('./load-instrument.js'))
      .then(({translateInstrument}) => translateInstrument(instrument, tag, texts, isBuiltIn))
      .catch((error: unknown) => {
        this.#options.fail(error as CoopError);
        return instrument;
      })
      .then((shown) => {
        if (instrument === this.instrument && tag === this.#tag) this.shown = shown;
        this.#host.requestUpdate();
      });
  }
}

/** What a host told to ask, whatever object says it; nothing where reading it fails, which is told once it is checked. */
function contentOf({instrument}: InstrumentSource): string | undefined {
  if (typeof instrument === 'string') return instrument;
  try {
    return canonicalJson(instrument);
  } catch {
    return undefined;
  }
}
