import type {ReactiveControllerHost} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Instrument, Response} from '../../core/schema.js';
import type {Delivery, FormMessages} from '../messages/messages.js';
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
  readonly locale: {readonly tag: string; readonly messages: FormMessages; readonly locale: Locale | undefined};
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

/** What a host says of giving answers to a group. */
export interface SharingHost extends ReactiveControllerHost, HTMLElement {
  groupPage: string;
}

/** Whose answers are given to a group, as what does it sees them. */
export type SharedQuestionnaire = Pick<KeptQuestionnaire, 'locale' | 'source' | 'sheet' | 'face' | 'fail'>;

/** Tells a page what became of answers. */
export interface Page {
  draft(detail: CoopDraftDetail): void;
  delivered(detail: CoopDeliveredDetail): void;
}
