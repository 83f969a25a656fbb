import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import {bytesLeft} from '../../core/room.js';
import type {Answers, Instrument, Item, Mode, Response, Result} from '../../core/schema.js';
import {itemsOf, nameOf} from '../../core/tree.js';
import {firstUnanswered} from '../../core/unanswered.js';
import {form} from '../messages/fr/form.js';
import type {AskingMessages, FormMessages, Messages, Outcome} from '../messages/messages.js';
import {ErrorController} from '../shared/error-controller.js';
import {CoopEvent, type CoopResponseDetail} from '../shared/events.js';
import {failureIn} from '../shared/failure.js';
import type {FollowedForm} from '../shared/follow-controller.js';
import {InstrumentController} from '../shared/instrument-controller.js';
import type {InstrumentSource} from '../shared/load-instrument.js';
import {LocaleController, type Speech} from '../shared/locale-controller.js';
import {FinishController} from './finish-controller.js';
import {FormController, type Fault} from './form-controller.js';
import type {Held} from './held.js';
import type {Change, Intake} from './intake.js';
import {check, IntakeController} from './intake-controller.js';
import {checkWords} from './known-words.js';
import {ResponseController} from './response-controller.js';

interface Host extends ReactiveControllerHost, HTMLElement, InstrumentSource {
  mode: Mode;
  layout: 'page' | 'steps';
  required: boolean;
}

/** What an element asks, and in which words. */
export interface Asking<M extends AskingMessages> {
  /** The instrument that the element's own file holds, and asks by default. */
  preloaded: Instrument;
  /** The types of items that it can ask. */
  asks: readonly Item['type'][];
  /** Its own words, besides those that all say. */
  words: Speech<M>;
}

/** What is held, and what became of it. */
export type Standing = ResponseController['standing'] & {outcome: Outcome};

/** What the respondent sees and does. */
interface Face {
  render(): TemplateResult;
  focus(options?: FocusOptions): void;
  /** The field to focus for an item. */
  fieldOf(item: string): HTMLElement | undefined;
  /** What is said in the place of the questionnaire. */
  readonly notice: HTMLElement | undefined;
  /** Forgets what the respondent had opened. */
  reset(): void;
}

/**
 * What all form elements share: an instrument, a language, one person's
 * response to it, and the form around.
 *
 * What a host sets waits until the instrument is here to check it against, and
 * never throws: a refusal leaves the answers as they are, makes the element
 * invalid, and is told by `coop-error`.
 */
export class QuestionnaireController<M extends AskingMessages = AskingMessages> implements ReactiveController, Held {
  readonly locale: LocaleController<FormMessages & M>;
  readonly source: InstrumentController;
  readonly sheet: ResponseController;
  readonly finish: FinishController;
  /** Given right after, by the element that makes both. */
  face!: Face;
  /** The forms whose responses carry these answers as well, as those of a project sheet. */
  carriers: () => readonly FollowedForm[] = () => [];
  readonly #host: Host;
  readonly #form: FormController;
  readonly #errors: ErrorController;
  readonly #intake: IntakeController;
  #wasReady = false;
  /** What `coop-result` told of. */
  #told: readonly unknown[] = [];

  constructor(host: Host, internals: ElementInternals, {preloaded, asks, words}: Asking<M>) {
    this.#host = host;
    this.#errors = new ErrorController(host);
    const speech = {
      french: {...form, ...words.french},
      of: (messages: Messages) => ({...messages.form, ...words.of(messages)}),
    };
    const {fail} = this.#errors;
    this.locale = new LocaleController(host, speech, fail);
    this.source = new InstrumentController(host, this.locale, {preloaded, asks, fail});
    this.sheet = new ResponseController(host, this.locale, () => this.syncForm());
    this.finish = new FinishController(host, this.sheet);
    this.#form = new FormController(host, internals, {sent: () => this.#sent(), leaving: () => this.leave()});
    this.#intake = new IntakeController(this);
    host.addController(this);
  }

  /** Whoever follows it where it is now has heard nothing yet. */
  hostConnected(): void {
    this.#told = [];
  }

  hostUpdate(): void {
    checkWords(this.#host, this.#errors.fail);
    this.settle();
  }

  hostUpdated(): void {
    this.syncForm();
    const told = this.isReady && [this.sheet.result, this.sheet.project, this.source.shown, this.#host.mode];
    if (!told || told.every((part, i) => part === this.#told[i])) return;
    this.#told = told;
    const event = new CoopEvent<CoopResponseDetail>('coop-result', this.sheet.snapshot());
    this.#host.dispatchEvent(event);
  }

  /** The answers; those that a host has set, while they are still to be checked. */
  get value(): Answers {
    return this.#intake.value ?? this.sheet.answers;
  }

  /** What the answers are about, as a project sheet asks it. */
  get project(): Answers | undefined {
    return (this.#intake.about ?? this.sheet).project;
  }

  get response(): Response | null {
    return this.settle() ? this.sheet.response : null;
  }

  get result(): Result | null {
    return this.settle() ? this.sheet.result : null;
  }

  get questionnaire(): Instrument | null {
    return this.source.shown ?? null;
  }

  /** Whether there is something to show: the instrument in words, and what a host set at first, checked. */
  get isReady(): boolean {
    this.#wasReady ||= this.settle() && this.source.shown !== undefined && !this.isChecking;
    return this.#wasReady && this.source.shown !== undefined;
  }

  take(intake: Intake): void {
    if ('restored' in intake && !(intake.restored && this.#form.keepsState)) return;
    this.#intake.take(intake);
    this.#host.requestUpdate();
  }

  /** How many bytes this response leaves for what one writes, here and wherever its answers are carried. */
  bytesLeft(response: Response): number {
    const carried = this.carriers().flatMap(({questionnaire, response: carrier}) =>
      questionnaire && carrier ? bytesLeft(questionnaire, {...carrier, project: response.answers}) : [],
    );
    return Math.min(bytesLeft(this.source.instrument!, response), ...carried);
  }

  /** Whether answers are being checked. */
  get isChecking(): boolean {
    return this.#intake.isChecking;
  }

  /** Takes the answers of a file, and returns those it replaced. @throws {CoopError} When they do not fit; nothing has changed then. */
  async open(file: File): Promise<Response> {
    const base = this.sheet.response;
    const change = await check({file}, this.source.instrument!);
    const before = this.sheet.response;
    this.replace(change(before, base));
    // What was answered meanwhile is in no file.
    this.sheet.isUnsaved = before !== base;
    return before;
  }

  /** The respondent puts other answers in place of these: clears, undoes, or opens a file. */
  replace(response: Response): void {
    this.touch();
    this.sheet.replace(response);
    this.tellInput();
  }

  /** How all stands, for what may have to be put back. */
  get standing(): Standing {
    return {...this.sheet.standing, outcome: this.finish.outcome};
  }

  /** Puts back what the respondent did not mean to change, as if nothing had happened. */
  putBack(standing: Standing): void {
    this.sheet.putBack(standing);
    this.finish.set(standing.outcome);
  }

  /** Tells of a change as native fields do, where none of them has. */
  tellInput(): void {
    this.#host.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.#host.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** The respondent is about to change something: what was refused or finished is past. */
  touch(): void {
    this.#intake.touch();
    this.finish.set('unfinished');
  }

  /** The new response is about the same project. */
  reset(): void {
    this.#intake.drop();
    this.sheet.reset();
    this.#restart();
  }

  associate(form: HTMLFormElement | null): void {
    this.#form.associate(form);
    this.#host.requestUpdate();
  }

  leave(): void {
    this.sheet.leave();
  }

  async loaded(): Promise<void> {
    await this.locale.loaded;
    // An instrument that is here may still have its texts to bring.
    for (let seen; seen !== this.source.loaded; this.settle()) await (seen = this.source.loaded);
    for (let seen; seen !== this.#intake.loaded;) await (seen = this.#intake.loaded);
  }

  render(): TemplateResult {
    return this.face.render();
  }

  focus(options?: FocusOptions): void {
    this.face.focus(options);
  }

  /** Says what went wrong, once there is somebody to hear it. */
  fail(error: CoopError): void {
    this.#errors.fail(error);
  }

  /** Takes what came from outside, once it is checked. */
  receive(change: Change, base: Response | undefined): void {
    if (this.sheet.take(change, base)) this.finish.set('unfinished');
  }

  checked(): void {
    this.#host.requestUpdate();
    this.settle();
  }

  /** Checks what was taken, once there is an instrument to check it against. Returns whether there is one. */
  settle(): boolean {
    this.source.follow();
    const {instrument} = this.source;
    if (!instrument) return false;
    if (this.sheet.use(instrument)) this.#restart();
    this.#intake.follow(instrument);
    return true;
  }

  syncForm(): void {
    this.#form.setValue(this.response ?? undefined);
    this.#form.setFault(this.fault);
  }

  get fault(): Fault | undefined {
    const isReady = this.settle();
    const {messages} = this.locale;
    const {refused} = this.#intake;
    const {error} = this.source;
    const [first] = isReady ? itemsOf(this.source.instrument!.tree) : [];
    const anywhere = {flags: {customError: true}, anchor: first ? this.face.fieldOf(first.id) : this.face.notice};
    if (refused) return {...anywhere, message: `${messages.answersRefused} ${refused.message}`};
    if (error) return {...anywhere, message: `${failureIn(messages, error)} ${error.message}`};
    if (!this.#host.required) return undefined;
    if (!isReady) return {...anywhere, message: messages.loading};
    const missing = firstUnanswered(this.source.shown ?? this.source.instrument!, this.sheet.answers);
    if (!missing) return undefined;
    return {
      flags: {valueMissing: true},
      message: messages.missing(nameOf(missing)),
      anchor: this.face.fieldOf(missing.id),
    };
  }

  #restart(): void {
    this.#intake.restart();
    this.finish.set('unfinished');
    this.face.reset();
  }

  /** The form around is being sent: that is how the respondent finishes there. Returns false to hold it back. */
  #sent(): boolean {
    if (!this.settle() || this.#host.matches(':disabled, [readonly]')) return true;
    return this.finish.dispatch();
  }
}
