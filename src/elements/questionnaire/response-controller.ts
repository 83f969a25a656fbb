import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hashInstrument} from '../../core/hash.js';
import {modeIn} from '../../core/mode.js';
import {createResponse, reopen} from '../../core/response.js';
import type {Answer, Answers, Instrument, Mode, Response, Result} from '../../core/schema.js';
import {score} from '../../core/score/score.js';
import {firstUnanswered} from '../../core/unanswered.js';
import type {Change, Intake} from './intake.js';
import {LeaveGuard} from '../shared/leave-guard.js';
import {groupIn} from '../shared/join.js';
import {CoopEvent, deepFreeze, type CoopChangeDetail, type CoopResponseDetail} from '../shared/events.js';

type Host = ReactiveControllerHost & EventTarget & {mode: Mode; groupCode: string; hasAttribute(name: string): boolean};

/** Holds one respondent's answers. Every change replaces the response, so that whoever read the last one keeps it. */
export class ResponseController implements ReactiveController {
  readonly #host: Host;
  readonly #locale: {tag: string};
  readonly #changed: () => void;
  #instrument: Instrument | undefined;
  #response: Response | undefined;
  #result: Result | undefined;
  #isLeaving = false;
  readonly #leaving: LeaveGuard;
  #leavingEnds: ReturnType<typeof setTimeout> | undefined;
  /** Whether nobody has answered or set anything yet. */
  #isFresh = true;
  /** Whether a host has set answers since this response was begun: what it sets from then on takes the place of all. */
  isGiven = false;
  /** The response of which the respondent says that it is somewhere else by now: in a file, on paper, with a group. */
  #handedOver: string | undefined;
  /** Who answers, as the sheet said last. */
  #said: Mode | undefined;
  /** What the respondent found here, kept by this device or a browser; nothing where one has begun. */
  origin: Response | undefined;
  /** Whether the respondent has changed something that nobody was told to keep yet. */
  isChanged = false;

  /** @param changed Called at once after every change, before any event tells of it. */
  constructor(host: Host, locale: {tag: string}, changed: () => void) {
    this.#host = host;
    this.#locale = locale;
    this.#changed = changed;
    this.#leaving = new LeaveGuard(host, () => {
      const asks = !this.#isLeaving;
      this.#isLeaving = false;
      return asks;
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#moved);
  }

  /** The code of the group that a response begun or changed now belongs to, by the host or by the page's address. */
  get group(): string {
    return this.#host.groupCode || groupIn(location.hash);
  }

  /** Whether the respondent says to have it, or to have given it, by a way of which the page learns nothing. */
  get isHandedOver(): boolean {
    return this.#response !== undefined && this.#handedOver === this.#response.id;
  }

  handOver(): void {
    this.#handedOver = this.response.id;
    this.isUnsaved = false;
  }

  /** Whether leaving the page now would lose something that the respondent did. */
  get isUnsaved(): boolean {
    return this.#leaving.isUnsaved;
  }
  set isUnsaved(isUnsaved: boolean) {
    this.#leaving.isUnsaved = isUnsaved;
  }

  /**
   * The form around has taken the answers: the question that its leaving would bring is not asked. It may as well only
   * have been read, so that this ends with that question, an answer given, or a second.
   */
  leave(): void {
    this.#isLeaving = true;
    clearTimeout(this.#leavingEnds);
    this.#leavingEnds = setTimeout(() => (this.#isLeaving = false), 1000);
  }

  /** Answers this instrument from now on. One that asks something else starts another response. Returns whether it does. */
  use(instrument: Instrument): boolean {
    const before = this.#instrument;
    if (instrument === before) return false;
    this.#instrument = instrument;
    if (before && hashInstrument(before) === hashInstrument(instrument)) return false;
    this.reset();
    return true;
  }

  /** The response as it is, if anything has asked for one yet. */
  get current(): Response | undefined {
    return this.#response;
  }

  /** Everything as it would be stored. */
  get response(): Response {
    const before = this.#response;
    // Until something is answered, it follows what the page says.
    const {group} = this;
    const isOf = before?.locale === this.#locale.tag && before.mode === this.#host.mode;
    const isSame = isOf && (before.group ?? '') === group;
    const isStale = this.#isFresh && !isSame;
    return before && !isStale ? before : (this.#response = this.blank());
  }

  get answers(): Answers {
    return this.#response?.answers ?? none;
  }

  get comments(): Readonly<Record<string, string>> {
    return this.#response?.comments ?? none;
  }

  get project(): Answers | undefined {
    return this.#response?.project;
  }

  get result(): Result {
    return (this.#result ??= score(this.#instrument!, this.answers));
  }

  /** A response without any answer, under a new id, about the same project. */
  blank(): Response {
    const {project, group} = this;
    const blank = createResponse(this.#instrument!, this.#locale.tag, this.#host.mode);
    return {...blank, ...(project && {project}), ...(group && {group})};
  }

  /** The respondent answers an item, or takes the answer back. */
  answer(item: string, answer: Answer | undefined): void {
    const {[item]: before, ...others} = this.answers;
    // An answer that changes keeps its place; one that is new goes last.
    const kept = before === undefined ? others : this.answers;
    this.replace({...this.response, answers: answer === undefined ? others : {...kept, [item]: answer}});
  }

  /** The respondent puts another response in place of this one. Tells of each item that changed. */
  replace(response: Response): void {
    const before = this.response;
    const wasComplete = this.#isComplete;
    this.#keep(response);
    const isComplete = this.#isComplete;
    const complete = new CoopEvent<CoopResponseDetail>('coop-complete', this.snapshot());
    const commented = {...before.comments, ...response.comments};
    for (const item of Object.keys({...before.answers, ...response.answers, ...commented})) {
      const isSame = before.answers[item] === response.answers[item];
      if (!isSame || before.comments?.[item] !== response.comments?.[item]) this.tell(item);
    }
    if (isComplete && !wasComplete) this.#host.dispatchEvent(complete);
  }

  /** The response, and what is known of it. */
  get standing(): {response: Response; isUnsaved: boolean; isFresh: boolean} {
    return {response: this.response, isUnsaved: this.isUnsaved, isFresh: this.#isFresh};
  }

  /** Puts another response back as it stood. Tells of each item that changes by that. */
  putBack({response, isUnsaved, isFresh}: ResponseController['standing']): void {
    this.replace(response);
    this.#set(response, isFresh);
    this.isUnsaved = isUnsaved;
  }

  /** The respondent comments on an item; an empty text takes the comment back. */
  comment(item: string, text: string): void {
    const {comments, ...response} = this.response;
    const {[item]: _before, ...others} = comments ?? {};
    const kept = text.trim() ? {...others, [item]: text} : others;
    this.#keep({...response, ...(Object.keys(kept).length > 0 && {comments: kept})});
  }

  /** Tells the host that the respondent changed an answer, or has left a comment. */
  tell(changed: string): void {
    const snapshot = this.snapshot();
    const event = new CoopEvent<CoopChangeDetail>('coop-change', () => ({...snapshot(), changed}));
    this.#host.dispatchEvent(event);
  }

  /** The respondent has finished: now, unless that is said already. Returns what to tell of it. */
  complete(): () => CoopResponseDetail {
    const {response, group} = this;
    const now = {completedAt: new Date().toISOString(), ...(group && {group})};
    this.#set(response.completedAt ? {...response} : {...response, ...now});
    return this.snapshot();
  }

  /**
   * Takes what came from outside, already checked. Returns whether that changes anything.
   *
   * @param base As it was when that came; without it, all that the respondent has done by now comes on top.
   */
  take(change: Change, base = this.origin ?? this.blank()): boolean {
    const before = this.response;
    const response = change(before, base);
    if (response === before) return false;
    // What an empty response is about makes it no less empty.
    this.#set(response, this.#isFresh && response.answers === before.answers);
    return true;
  }

  /** Takes what a host gave, a browser restored or a sheet says, likewise. */
  receive(change: Change, base: Response | undefined, intake: Intake): boolean {
    if (!this.take(change, base)) return false;
    if ('project' in intake && this.followSheet()) {
      const {mode} = this.#host;
      this.take((now) => (now.mode === mode ? now : {...now, mode}));
    }
    if ('restored' in intake) this.origin = this.response;
    else if (!('project' in intake)) this.isGiven = true;
    else if (intake.isByRespondent) this.isChanged = this.isUnsaved = true;
    return true;
  }

  /** What the sheet says of who answers is the mode, unless the host has set one. Returns whether it is. */
  followSheet(): boolean {
    const said = modeIn(this.project);
    const host = this.#host;
    const isHosts = host.hasAttribute('mode') || (host.mode !== 'self' && host.mode !== this.#said);
    if (isHosts) return false;
    if (said !== this.#said) host.mode = said ?? 'self';
    this.#said = said;
    return true;
  }

  /** Starts a new response. */
  reset(): void {
    this.#response &&= this.blank();
    this.#result = undefined;
    this.#isFresh = true;
    this.isGiven = this.isChanged = this.isUnsaved = false;
    this.origin = undefined;
    this.#changed();
    this.#host.requestUpdate();
  }

  /** Whether every item has an answer, scored or not. */
  get #isComplete(): boolean {
    return !firstUnanswered(this.#instrument!, this.answers);
  }

  readonly #moved = (): void => this.#host.requestUpdate();

  #keep(response: Response): void {
    const {group} = this;
    this.#set({...reopen(response), locale: this.#locale.tag, ...(group && {group})});
    this.#isLeaving = false;
    this.isUnsaved = this.isChanged = true;
  }

  #set(response: Response, isFresh = false): void {
    if (response.answers !== this.#response?.answers) this.#result = undefined;
    this.#response = response;
    this.#isFresh = isFresh;
    deepFreeze(response.answers);
    this.#changed();
    this.#host.requestUpdate();
  }

  /** What an event tells, whenever its detail is read: the answers as they are now. */
  snapshot(): () => CoopResponseDetail {
    const [instrument, response] = [this.#instrument!, this.response];
    return () => ({response, result: score(instrument, response.answers)});
  }
}

const none = Object.freeze({});
