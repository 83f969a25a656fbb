import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createResponse} from '../../core/response.js';
import type {Answer, Answers, Instrument, Mode, Response, Result} from '../../core/schema.js';
import {score} from '../../core/score.js';
import {CoopEvent, type CoopChangeDetail, type CoopResponseDetail} from '../events.js';

type Host = ReactiveControllerHost & EventTarget & {mode: Mode};

/** Holds one respondent's answers. Every change replaces the response, so that whoever read the last one keeps it. */
export class ResponseController implements ReactiveController {
  /** Whether leaving the page now would lose something that the respondent did. */
  isUnsaved = false;
  readonly #host: Host;
  readonly #locale: {tag: string};
  readonly #changed: () => void;
  #instrument: Instrument | undefined;
  #response: Response | undefined;
  #result: Result | undefined;

  /** @param changed Called at once after every change, before any event tells of it. */
  constructor(host: Host, locale: {tag: string}, changed: () => void) {
    this.#host = host;
    this.#locale = locale;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', askBeforeLeaving);
  }

  hostUpdated(): void {
    // Only while something would be lost: the listener keeps a page out of the back-forward cache.
    if (this.isUnsaved) addEventListener('beforeunload', askBeforeLeaving);
    else removeEventListener('beforeunload', askBeforeLeaving);
  }

  /** Answers this instrument from now on. Another one starts another response. */
  use(instrument: Instrument): void {
    if (instrument === this.#instrument) return;
    this.#instrument = instrument;
    this.reset();
  }

  /** Everything as it would be stored. */
  get response(): Response {
    const {mode} = this.#host;
    const locale = this.#locale.tag;
    const response = (this.#response ??= createResponse(this.#instrument!, locale, mode));
    return response.mode === mode && response.locale === locale
      ? response
      : (this.#response = {...response, mode, locale});
  }

  get answers(): Answers {
    return this.#response?.answers ?? none;
  }

  get comments(): Readonly<Record<string, string>> {
    return this.#response?.comments ?? none;
  }

  get result(): Result {
    return (this.#result ??= score(this.#instrument!, this.answers));
  }

  /** The respondent answers an item, or takes the answer back. */
  answer(item: string, answer: Answer | undefined): void {
    const wasComplete = this.result.completion === 1;
    const {[item]: _before, ...others} = this.answers;
    const isNew = !(item in this.answers);
    const answers =
      answer === undefined ? others : isNew ? {...others, [item]: answer} : {...this.answers, [item]: answer};
    this.#change(item, {...this.response, answers});
    if (this.result.completion === 1 && !wasComplete) {
      const event = new CoopEvent<CoopResponseDetail>('coop-complete', this.#snapshot());
      this.#host.dispatchEvent(event);
    }
  }

  /** The respondent comments on an item; an empty text takes the comment back. */
  comment(item: string, text: string): void {
    const {comments, ...response} = this.response;
    const {[item]: _before, ...others} = comments ?? {};
    const kept = text.trim() ? {...others, [item]: text} : others;
    this.#keep({...response, ...(Object.keys(kept).length > 0 && {comments: kept})});
  }

  /** Tells the host about a comment once the respondent has left it. */
  commented(item: string): void {
    this.#dispatchChange(item);
  }

  /** The respondent has finished, now. */
  complete(): CoopResponseDetail {
    this.#set({...this.response, completedAt: new Date().toISOString()});
    return this.#snapshot()();
  }

  /** Takes what came from outside, already checked, in place of what is here. */
  take(change: Partial<Response>): void {
    const {completedAt: _before, ...response} = this.response;
    this.#set({...response, ...change});
  }

  /** Starts a new response. */
  reset(): void {
    this.#response = this.#result = undefined;
    this.isUnsaved = false;
    this.#host.requestUpdate();
  }

  #change(item: string, response: Response): void {
    this.#keep(response);
    this.#dispatchChange(item);
  }

  #keep({completedAt: _before, ...response}: Response): void {
    this.#set(response);
    this.isUnsaved = true;
  }

  #set(response: Response): void {
    if (response.answers !== this.#response?.answers) this.#result = undefined;
    this.#response = response;
    Object.freeze(response.answers);
    this.#changed();
    this.#host.requestUpdate();
  }

  #dispatchChange(changed: string): void {
    const snapshot = this.#snapshot();
    const event = new CoopEvent<CoopChangeDetail>('coop-change', () => ({...snapshot(), changed}));
    this.#host.dispatchEvent(event);
  }

  /** What an event tells, whenever its detail is read: the answers as they are now. */
  #snapshot(): () => CoopResponseDetail {
    const [instrument, response] = [this.#instrument!, this.response];
    return () => ({response, result: score(instrument, response.answers)});
  }
}

const none = Object.freeze({});

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
