import type {ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {hashInstrument} from '../../core/hash.js';
import type {Instrument} from '../../core/schema.js';
import {isLoadFailure} from './bring.js';

type Check<T> = (input: unknown, instrument: Instrument | undefined) => Promise<T>;

type Updated = Pick<ReactiveControllerHost, 'requestUpdate'>;

/** It has the property that is checked. */
type Host = Updated & Record<string, unknown>;

/**
 * What a host sets, as soon as it is checked against an instrument. What is refused is told, and what was good is put
 * back in its place.
 */
export class Checked<T> {
  /** Resolves once what was set last is checked. */
  loaded: Promise<void> = Promise.resolve();
  /** Why it could not be checked. */
  error: CoopError | undefined;
  readonly #host: Host;
  readonly #name: string;
  readonly #check: Check<T>;
  readonly #fail: (error: CoopError) => void;
  /** Whether what is set is still being checked. */
  isAwaited = false;
  #good: {input: unknown; value: T; hash: string} | undefined;
  #input: unknown;
  #hash = '';

  /** @param name The host's property. */
  constructor(host: Updated, name: string, check: Check<T>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#name = name;
    this.#check = check;
    this.#fail = fail;
  }

  /**
   * @param instrument What it should answer; `undefined` where that cannot be told from it.
   * @returns What is good so far; `undefined` when there is none, or when none is set.
   */
  follow(instrument: Instrument | undefined): T | undefined {
    const input = this.#host[this.#name];
    const hash = instrument ? hashInstrument(instrument) : '';
    if (input == null) this.#good = this.error = undefined;
    else if (input !== this.#input || hash !== this.#hash) this.loaded = this.#take(input, instrument, hash);
    this.#input = input;
    this.#hash = hash;
    return this.#good?.hash === hash ? this.#good.value : undefined;
  }

  /** Checks it again. */
  retry(): void {
    if (this.error) this.#input = undefined;
    this.error = undefined;
  }

  /** Puts what was good in the place of something that is not. */
  putBack(): void {
    // What was good for another instrument is not for this one.
    if (this.#good?.input === this.#host[this.#name]) this.#good = undefined;
    this.#input = this.#host[this.#name] = this.#good?.input ?? null;
    this.#hash = this.#good?.hash ?? '';
  }

  async #take(input: unknown, instrument: Instrument | undefined, hash: string): Promise<void> {
    this.error = undefined;
    this.isAwaited = true;
    const isLast = () => input === this.#host[this.#name] && hash === this.#hash;
    try {
      const value = await this.#check(input, instrument);
      if (isLast()) this.#good = {input, value, hash};
    } catch (error) {
      if (!isLast()) return;
      this.#fail(error as CoopError);
      // Where the schemas did not load, it may be good.
      if (isLoadFailure(error as CoopError)) this.error = error as CoopError;
      else this.putBack();
    }
    this.isAwaited = false;
    this.#host.requestUpdate();
  }
}
