import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Asks before the page is left, as long as leaving it would lose something. A standing listener would keep the page out of
 * the back-forward cache.
 */
export class LeaveGuard implements ReactiveController {
  #isUnsaved = false;
  #isHere = false;
  readonly #asks: () => boolean;

  /** @param asks Whether to ask, at that moment. */
  constructor(host: ReactiveControllerHost, asks: () => boolean = () => true) {
    this.#asks = asks;
    host.addController(this);
  }

  /** Whether leaving the page now would lose something. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }
  set isUnsaved(isUnsaved: boolean) {
    this.#isUnsaved = isUnsaved;
    this.#follow();
  }

  hostConnected(): void {
    this.#isHere = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isHere = false;
    this.#follow();
  }

  #follow(): void {
    if (this.#isUnsaved && this.#isHere) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: Event): void => {
    if (this.#asks()) event.preventDefault();
  };
}
