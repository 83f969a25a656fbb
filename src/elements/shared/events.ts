import type {CoopErrorCode} from '../../core/error.js';
import type {Response, Result} from '../../core/schema.js';

/** The detail of `coop-change`: the answers as they are now, and the item that changed. */
export interface CoopChangeDetail {
  response: Response;
  result: Result;
  changed: string;
}

/** The detail of `coop-complete`, `coop-result` and `coop-submit`. */
export interface CoopResponseDetail {
  response: Response;
  result: Result;
}

/** The detail of `coop-error`: `message` says what was found, where, and how to mend it. */
export interface CoopErrorDetail {
  code: CoopErrorCode;
  message: string;
  cause?: {name: string; message: string; status?: number};
}

/** An event whose detail is frozen plain data, built only when somebody reads it. */
export class CoopEvent<T extends object> extends CustomEvent<T> {
  constructor(type: string, build: () => T, init: EventInit = {}) {
    super(type, {bubbles: true, composed: true, ...init});
    let detail: T | undefined;
    Object.defineProperty(this, 'detail', {get: () => (detail ??= deepFreeze(build()))});
  }
}

/**
 * The respondent finishes. `preventDefault()` takes delivery over;
 * `waitUntil` lets the host say whether storing worked.
 */
export class CoopSubmitEvent extends CoopEvent<CoopResponseDetail> {
  /** What the host promised so far. */
  readonly outcomes: readonly Promise<unknown>[] = [];

  constructor(build: () => CoopResponseDetail) {
    super('coop-submit', build, {cancelable: true});
  }

  /**
   * Holds the answer to the respondent until storing is done: « enregistré »
   * once every promise given resolves, an offer to retry when one rejects.
   *
   * @throws {DOMException} `InvalidStateError` once the event is no longer being dispatched.
   */
  waitUntil(outcome: PromiseLike<unknown>): void {
    if (this.eventPhase === Event.NONE) {
      throw new DOMException('Call waitUntil() while coop-submit is dispatched.', 'InvalidStateError');
    }
    (this.outcomes as Promise<unknown>[]).push(Promise.resolve(outcome));
  }
}

/** Freezes plain data through and through. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** The events that elements share, by name; what one alone tells is declared beside it. */
export interface CoopEventMap {
  'coop-change': CustomEvent<CoopChangeDetail>;
  'coop-complete': CustomEvent<CoopResponseDetail>;
  'coop-result': CustomEvent<CoopResponseDetail>;
  'coop-submit': CoopSubmitEvent;
  'coop-error': CustomEvent<CoopErrorDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface HTMLElementEventMap extends CoopEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface GlobalEventHandlersEventMap extends CoopEventMap {}
}
