import type {ReactiveControllerHost} from 'lit';
import type {CoopResponseDetail} from '../events.js';
import {CoopSubmitEvent} from '../events.js';

/** What became of finishing. */
export type Outcome = 'unfinished' | 'sending' | 'stored' | 'finished' | 'failed';

/** Tells the host that the respondent finishes, and the respondent what the host made of it. */
export class FinishController {
  outcome: Outcome = 'unfinished';
  readonly #host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
  }

  /**
   * Dispatches `coop-submit` and follows what the host promised.
   *
   * @returns Whether the host left delivery to the element.
   */
  dispatch(detail: CoopResponseDetail): boolean {
    const event = new CoopSubmitEvent(() => detail);
    const isLeft = this.#host.dispatchEvent(event);
    if (event.outcomes.length === 0) this.set('finished');
    else void this.#follow(event.outcomes);
    return isLeft;
  }

  set(outcome: Outcome): void {
    this.outcome = outcome;
    this.#host.requestUpdate();
  }

  async #follow(outcomes: readonly Promise<unknown>[]): Promise<void> {
    this.set('sending');
    const settled = await Promise.allSettled(outcomes);
    // An answer changed meanwhile: what was stored is no longer what is here.
    if (this.outcome !== 'sending') return;
    this.set(settled.every(({status}) => status === 'fulfilled') ? 'stored' : 'failed');
  }
}
