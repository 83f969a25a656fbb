import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Step} from './delivery.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  autosave: string | null;
  endpoint: string;
}

/** What is in the file. */
interface Kept {
  readonly loaded: Promise<unknown>;
  close(): void;
}

/**
 * What keeps and sends, where a host asks for it: a file of its own, brought by pages that need it, and again once there is
 * network where it did not come.
 */
export class KeepingFile<K extends Kept> implements ReactiveController {
  /** What keeps, once it is here. */
  here: K | undefined;
  readonly #host: Host;
  readonly #load: () => Promise<K>;
  readonly #failed: (error: CoopError, isFirst: boolean) => void;
  #coming: Promise<K | undefined> | undefined;
  #isMissing = false;

  /** @param failed Told that it did not come, and whether for the first time in a row. */
  constructor(host: Host, load: () => Promise<K>, failed: (error: CoopError, isFirst: boolean) => void) {
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
    host.addController(this);
  }

  /** Whether anything is to be kept here, or sent. */
  get isAsked(): boolean {
    return this.#host.autosave !== null || this.#host.endpoint !== '';
  }

  /** Resolves once what was kept is read, where anything is to be kept. */
  get loaded(): Promise<unknown> | undefined {
    return this.here?.loaded ?? this.#coming;
  }

  hostConnected(): void {
    addEventListener('online', this.#bringAgain);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#bringAgain);
    // An element that is moved is back at once.
    setTimeout(() => {
      if (!this.#host.isConnected) this.here?.close();
    });
  }

  /** Asks for it, where the host does by now. */
  follow(): void {
    if (this.isAsked && !this.#coming && !this.#isMissing) void this.bring();
  }

  /** Brings it, where the host asks for it. Rejects where it does not come. */
  async need(): Promise<void> {
    if (this.isAsked && !(await this.bring())) throw new TypeError('What keeps answers did not come.');
  }

  /** One has finished, and nobody else takes the answers. @param unreached Nothing sends them. */
  deliver(hand: (keeping: K) => Step, unreached: () => void): Step {
    if (!this.isAsked) return 'left';
    if (this.here) return hand(this.here);
    if (!this.#host.endpoint) return 'left';
    void this.bring().then((keeping) => {
      if (keeping) hand(keeping);
      else unreached();
    });
    return 'sent';
  }

  /** Returns nothing where it does not come. */
  bring(): Promise<K | undefined> {
    this.#coming ??= this.#load().then(
      (keeping) => {
        this.#isMissing = false;
        this.here = keeping;
        this.#host.requestUpdate();
        return keeping;
      },
      (error: CoopError) => {
        const isFirst = !this.#isMissing;
        this.#isMissing = true;
        this.#coming = undefined;
        this.#failed(error, isFirst);
        return undefined;
      },
    );
    return this.#coming;
  }

  readonly #bringAgain = (): void => {
    if (this.#isMissing) void this.bring();
  };
}
