import type {ReactiveControllerHost} from 'lit';
import type {Delivery} from '../messages/messages.js';
import {CoopSubmitEvent, type CoopResponseDetail} from '../shared/events.js';
import {afterwards, isElsewhere, type Step} from './delivery.js';

/** What is delivered. */
interface Sheet {
  /** Whether leaving the page now would lose it. */
  isUnsaved: boolean;
  /** Completes it. Returns what an event tells of it. */
  complete(): () => CoopResponseDetail;
}

/** Tells the host that the respondent finishes, and follows what becomes of the answers. */
export class DeliveryController {
  state: Delivery = 'unfinished';
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #sheet: Sheet;
  #promised: readonly Promise<unknown>[] = [];

  constructor(host: ReactiveControllerHost & EventTarget, sheet: Sheet) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /**
   * Completes the response, dispatches `coop-submit` and follows what the host promised.
   *
   * @param otherwise What happens where the host does nothing: the element, or the form around, delivers.
   * @returns Whether that is so.
   */
  finish(otherwise: () => Step): boolean {
    const event = new CoopSubmitEvent(this.#sheet.complete());
    const isLeft = this.#host.dispatchEvent(event);
    this.#promised = event.outcomes;
    if (event.outcomes.length > 0) void this.#follow(event.outcomes);
    else this.move(isLeft ? otherwise() : 'taken');
    return isLeft;
  }

  move(step: Step): void {
    this.stand(afterwards(this.state, step));
  }

  /** Stands as it stood before. */
  stand(state: Delivery): void {
    this.state = state;
    if (state !== 'unfinished') this.#sheet.isUnsaved = !isElsewhere(state);
    this.#host.requestUpdate();
  }

  async #follow(promised: readonly Promise<unknown>[]): Promise<void> {
    this.move('given');
    const settled = await Promise.allSettled(promised);
    // What was finished again since, others follow.
    if (this.#promised !== promised) return;
    this.move(settled.every(({status}) => status === 'fulfilled') ? 'fulfilled' : 'rejected');
  }
}
