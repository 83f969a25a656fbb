import type {TemplateResult} from 'lit';
import type {Answers, Instrument, Response, Result} from '../../core/schema.js';
import type {Delivery} from '../messages/messages.js';
import type {Fault} from './form-controller.js';
import type {Intake} from './intake.js';
import type {Place, Shown, Way} from './view.js';

/** What stands behind the public surface of an element that asks: a questionnaire of its own, or a form inside it. */
export interface Held {
  readonly value: Answers;
  readonly project: Answers | undefined;
  /** These three are `null` until the questionnaire is here. */
  readonly response: Response | null;
  readonly result: Result | null;
  readonly questionnaire: Instrument | null;
  /** What became of the answers. */
  readonly delivery: Delivery;
  /** Takes what a host sets or a browser restores, as soon as it can be checked. The last one wins. */
  take(intake: Intake): void;
  /** The respondent finishes, where nothing is missing. */
  finish(): void;
  /** Starts a new response. */
  reset(): void;
  /** Takes the focus to the first item without an answer, or to the first of all. */
  focus(options?: FocusOptions): void;
  /** Follows the form that the element belongs to. */
  associate(form: HTMLFormElement | null): void;
  /** What keeps that form from being sent, and where to point. */
  readonly fault: Fault | undefined;
  /** Gives that form what it would send, and what keeps it from being sent. */
  syncForm(): void;
  /** The form around has taken the answers, and the page may be left for it. */
  leave(): void;
  /** Resolves once the questionnaire, its words and what is being checked are here. */
  loaded(): Promise<unknown>;
  /** Resolves once all of it is here that it can show by itself, the end as well, or nobody can tell when. */
  whole?(): Promise<unknown>;
  /** Shows a part of the questionnaire alone. */
  show?(shown: Shown): void;
  /** Whether the questionnaire is here, and drawn. */
  readonly isReady: boolean;
  /** Brings what one may need until the end. Rejects where something does not come. */
  bring(): Promise<unknown>;
  /** All that one sees. */
  render(): TemplateResult;
}

/** What the respondent sees and does. */
export interface Face {
  render(): TemplateResult;
  focus(options?: FocusOptions): void;
  /** The field to focus for an item. */
  fieldOf(item: string): HTMLElement | undefined;
  /** What is said in the place of the questionnaire. */
  readonly notice: HTMLElement | undefined;
  /** Where one is. */
  place: Place;
  /** What is on show. */
  shown: Shown;
  /** Says what was just done, or found; '' says that no more. @param way The way that it took answers. */
  say(text: string, undo?: Response, way?: Way): void;
  /** What undoing brings back of what was just done. */
  readonly undo: Response | undefined;
  /** Draws what is to be drawn, and takes the focus there. */
  reveal(selector: string): void;
  /** Forgets what the respondent had opened. */
  reset(): void;
}
