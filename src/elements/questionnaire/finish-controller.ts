import type {ReactiveControllerHost} from 'lit';
import {CoopSubmitEvent} from '../shared/events.js';
import type {Outcome} from '../messages/messages.js';
import type {ResponseController} from './response-controller.js';

/** Tells the host that the respondent finishes, and the respondent what the host made of it. */
export class FinishController {
  outcome: Outcome = 'unfinished';
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #sheet: ResponseController;
  #awaited: readonly Promise<unknown>[] = [];

  constructor(host: ReactiveControllerHost & EventTarget, sheet: ResponseController) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /**
   * Completes the response, dispatches `coop-submit` and follows what the host promised.
   *
   * @returns Whether the host left delivery to the element, or to the form around.
   */
  dispatch(): boolean {
    const event = new CoopSubmitEvent(this.#sheet.complete());
    const isLeft = this.#host.dispatchEvent(event);
    if (event.outcomes.length === 0) this.set('finished');
    else void this.#follow(event.outcomes);
    return isLeft;
  }

  set(outcome: Outcome): void {
    this.outcome = outcome;
    if (outcome === 'stored' || outcome === 'finished') this.#sheet.isUnsaved = false;
    this.#host.requestUpdate();
  }

  async #follow(outcomes: readonly Promise<unknown>[]): Promise<void> {
    this.#awaited = outcomes;
    this.set('sending');
    const settled = await Promise.allSettled(outcomes);
    // An answer changed meanwhile: what was stored is no longer what is here.
    if (this.outcome !== 'sending' || this.#awaited !== outcomes) return;
    this.set(settled.every(({status}) => status === 'fulfilled') ? 'stored' : 'failed');
  }
}
