import type {ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Guide, Instrument} from '../../core/schema.js';
import {bring} from './bring.js';
import type {LocaleController} from './locale-controller.js';
import {loadGuide} from './load-guide.js';
import {Checked} from './checked.js';

interface Host extends ReactiveControllerHost {
  guide: Guide | null;
}

/** Brings what follows from an instrument's results: the host's guide, the page's for its language, or a built-in one. */
export class GuideController {
  readonly #host: Host;
  readonly #locale: LocaleController<unknown>;
  readonly #fail: (error: CoopError) => void;
  readonly #given: Checked<Guide>;
  #asked = '';
  /** `undefined` until it is known, `null` where there is none. */
  #builtIn: Guide | null | undefined;
  #brought: Promise<void> = Promise.resolve();

  constructor(host: Host, locale: LocaleController<unknown>, fail: (error: CoopError) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#fail = fail;
    const read = async (input: unknown, instrument: Instrument | undefined) =>
      (await bring(import('../../core/parse/parse.js'))).parseGuide(input, instrument!);
    this.#given = new Checked(host, 'guide', read, fail);
  }

  /** What is still to come. */
  get pending(): readonly Promise<void>[] {
    return [this.#given.loaded, this.#brought];
  }

  /** @returns `undefined` until it is known, `null` where there is none. */
  follow(instrument: Instrument): Guide | null | undefined {
    const {tag, locale} = this.#locale;
    const given = this.#given.follow(instrument) ?? locale?.guides?.[instrument.id];
    if (given) return given;
    if (this.#given.isAwaited) return undefined;
    const asked = `${instrument.id} ${tag}`;
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#builtIn = undefined;
      this.#brought = this.#bring(instrument.id, tag, asked);
    }
    return this.#builtIn;
  }

  async #bring(id: string, tag: string, asked: string): Promise<void> {
    let guide: Guide | undefined;
    try {
      guide = await loadGuide(id, tag);
    } catch (error) {
      // Until there is network there is general advice: better than none.
      addEventListener('online', this.#askAgain, {once: true});
      this.#fail(error as CoopError);
    }
    if (asked === this.#asked) this.#builtIn = guide ?? null;
    this.#host.requestUpdate();
  }

  readonly #askAgain = (): void => {
    this.#asked = '';
    this.#host.requestUpdate();
  };
}
