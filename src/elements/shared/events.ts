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

/** An event that a host answers: `waitUntil` lets it say whether storing worked. */
export abstract class CoopStoringEvent<T extends object> extends CoopEvent<T> {
  /** What the host promised so far. */
  readonly outcomes: readonly Promise<unknown>[] = [];

  constructor(type: string, build: () => T) {
    super(type, build, {cancelable: true});
  }

  /**
   * Holds what is told to the respondent until storing is done: once every promise given resolves, or one rejects.
   *
   * @throws {DOMException} `InvalidStateError` once the event is no longer being dispatched.
   */
  waitUntil(outcome: PromiseLike<unknown>): void {
    if (this.eventPhase === Event.NONE) {
      throw new DOMException(`Call waitUntil() while ${this.type} is dispatched.`, 'InvalidStateError');
    }
    (this.outcomes as Promise<unknown>[]).push(Promise.resolve(outcome));
  }
}

/**
 * The respondent finishes. `preventDefault()` takes delivery over; with `waitUntil(promise)` the respondent reads
 * « enregistré » once it resolves, and is offered to try again, with nothing lost, where it rejects.
 */
export class CoopSubmitEvent extends CoopStoringEvent<CoopResponseDetail> {
  constructor(build: () => CoopResponseDetail) {
    super('coop-submit', build);
  }
}

/** The detail of `coop-draft`; `savedAt` is in ISO 8601 UTC. */
export interface CoopDraftDetail {
  response: Response;
  /**
   * `keeping`: it is about to be kept. `kept`: it is, on this device or by the host. `found`: it was, before this page was
   * opened. `refused`: neither took it.
   */
  state: 'keeping' | 'kept' | 'found' | 'refused';
  savedAt?: string;
}

/**
 * What becomes of answers while one gives them. Where it is `keeping`, `preventDefault()` or `waitUntil(promise)` says
 * that the host keeps them: then this device does not, and nobody is asked before leaving once the host has.
 */
export class CoopDraftEvent extends CoopStoringEvent<CoopDraftDetail> {
  constructor(build: () => CoopDraftDetail) {
    super('coop-draft', build);
  }
}

/** The detail of `coop-delivered`: what is known by now of a finished response that goes to an `endpoint`. */
export interface CoopDeliveredDetail {
  /** The response's. */
  id: string;
  status: 'waiting' | 'stored' | 'refused';
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
  'coop-draft': CoopDraftEvent;
  'coop-delivered': CustomEvent<CoopDeliveredDetail>;
  'coop-error': CustomEvent<CoopErrorDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface HTMLElementEventMap extends CoopEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface GlobalEventHandlersEventMap extends CoopEventMap {}
}
