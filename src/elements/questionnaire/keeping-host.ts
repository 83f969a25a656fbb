import type {ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Instrument, Response} from '../../core/schema.js';
import type {AnsweringMessages, Delivery} from '../messages/messages.js';
import type {CoopDeliveredDetail, CoopDraftDetail} from '../shared/events.js';
import type {Locale} from '../shared/locale.js';
import type {DeliveryController} from './delivery-controller.js';
import type {Face} from './held.js';
import type {ResponseController} from './response-controller.js';

/** What a host says of keeping and sending. */
export interface KeepingHost extends ReactiveControllerHost, HTMLElement {
  autosave: string | null;
  endpoint: string;
  readOnly: boolean;
}

/** What is kept and sent: a questionnaire, as what keeps it sees it. */
export interface KeptQuestionnaire {
  readonly locale: {readonly tag: string; readonly messages: AnsweringMessages; readonly locale: Locale | undefined};
  readonly source: {readonly instrument: Instrument | undefined};
  readonly sheet: ResponseController;
  readonly delivering: DeliveryController;
  readonly delivery: Delivery;
  readonly isReady: boolean;
  readonly face: Face;
  /** Takes what a browser restored. */
  takeRestored(restored: string): void;
  /** Resolves once all that a host has set is checked. */
  checkGiven(): Promise<void>;
  /** The respondent puts other answers in place of these. */
  replace(response: Response): void;
  reset(): void;
  fail(error: CoopError): void;
}

/** What a host says of the end: where a group's answers meet. */
export interface EndingHost extends ReactiveControllerHost, HTMLElement {
  groupPage: string;
}

/** What one looks back on, takes along, opens again or erases. */
export interface EndingQuestionnaire extends Pick<
  KeptQuestionnaire,
  'locale' | 'source' | 'sheet' | 'face' | 'replace' | 'fail'
> {
  readonly keep: {forget(): void};
}

/** Tells a page what became of answers. */
export interface Page {
  draft(detail: CoopDraftDetail): void;
  delivered(detail: CoopDeliveredDetail): void;
}
