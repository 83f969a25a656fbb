import type {ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import {hashInstrument} from '../../core/hash.js';
import type {Instrument} from '../../core/schema.js';

type Check<T> = (input: unknown, instrument: Instrument) => Promise<T>;

/** What a host sets, as soon as it is checked against an instrument. What is refused is told, and leaves what was good. */
export class Checked<T> {
  /** Resolves once what was set last is checked. */
  loaded: Promise<void> = Promise.resolve();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #check: Check<T>;
  readonly #fail: (error: CoopError) => void;
  #good: T | undefined;
  #input: unknown;
  #hash = '';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, check: Check<T>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#check = check;
    this.#fail = fail;
  }

  /** @returns What is good so far; `undefined` when there is none, or when none is set. */
  follow(input: unknown, instrument: Instrument): T | undefined {
    const hash = hashInstrument(instrument);
    if (hash !== this.#hash || input == null) this.#good = undefined;
    const isKnown = hash === this.#hash && input === this.#input;
    this.#hash = hash;
    this.#input = input;
    if (!isKnown && input != null) this.loaded = this.#take(input, instrument);
    return this.#good;
  }

  async #take(input: unknown, instrument: Instrument): Promise<void> {
    try {
      const good = await this.#check(input, instrument);
      if (input === this.#input) this.#good = good;
    } catch (error) {
      if (input === this.#input) this.#fail(error as CoopError);
    }
    this.#host.requestUpdate();
  }
}
