import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Brings what a person may need until the end, in idle time after the first drawing, and then says by the attribute
 * `data-ready` that no network is needed any more. What did not come is brought again once there is network.
 */
export class ReadyController implements ReactiveController {
  /** Resolves once all is here. */
  readonly ready: Promise<void>;
  readonly #host: ReactiveControllerHost & Element;
  readonly #isDrawn: () => boolean;
  readonly #bring: () => Promise<unknown>;
  #resolve!: () => void;
  #isBringing = false;

  /** @param bring Rejects where something did not come. */
  constructor(host: ReactiveControllerHost & Element, isDrawn: () => boolean, bring: () => Promise<unknown>) {
    this.#host = host;
    this.#isDrawn = isDrawn;
    this.#bring = bring;
    this.ready = new Promise((resolve) => (this.#resolve = resolve));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isBringing || !this.#isDrawn()) return;
    this.#isBringing = true;
    const bringAll = (): void => void this.#bringAll();
    // A page that others keep busy, or that lies behind them, may never be idle.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(bringAll, {timeout: 2000});
    else setTimeout(bringAll);
  }

  async #bringAll(): Promise<void> {
    try {
      await this.#bring();
      this.#host.toggleAttribute('data-ready', true);
      this.#resolve();
    } catch {
      addEventListener('online', () => void this.#bringAll(), {once: true});
    }
  }
}
