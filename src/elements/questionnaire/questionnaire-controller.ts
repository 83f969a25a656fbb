import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Layout} from './layout.js';
import {bytesLeft} from '../../core/room.js';
import type {Answers, Instrument, Mode, Response, Result} from '../../core/schema.js';
import {form} from '../messages/fr/form.js';
import type {AskingMessages, Delivery, AnsweringMessages, Messages} from '../messages/messages.js';
import {ErrorController} from '../shared/error-controller.js';
import {CoopEvent, type CoopResponseDetail} from '../shared/events.js';
import type {FollowedForm} from '../shared/follow-controller.js';
import {InstrumentController} from '../shared/instrument-controller.js';
import type {InstrumentSource} from '../shared/load-instrument.js';
import {LocaleController} from '../shared/locale-controller.js';
import type {Asking} from './asking.js';
import {DeliveryController} from './delivery-controller.js';
import {EndingController} from './ending-controller.js';
import {faultIn} from './fault.js';
import {FormController, type Fault} from './form-controller.js';
import type {Face, Held} from './held.js';
import type {Change, Intake} from './intake.js';
import {IntakeController} from './intake-controller.js';
import {KeepController} from './keep-controller.js';
import {checkWords} from './known-words.js';
import {ResponseController} from './response-controller.js';
import type {Shown} from './view.js';

interface Host extends ReactiveControllerHost, HTMLElement, InstrumentSource {
  mode: Mode;
  layout: Layout;
  required: boolean;
  readOnly: boolean;
  autosave: string | null;
  endpoint: string;
  groupCode: string;
  groupPage: string;
  reportValidity(): boolean;
}

/** What is held, and what became of it. */
export type Standing = ResponseController['standing'] & {delivery: Delivery};

/**
 * What all form elements share: an instrument, a language, one person's
 * response to it, and the form around.
 *
 * What a host sets waits until the instrument is here to check it against, and
 * never throws: a refusal leaves the answers as they are, makes the element
 * invalid, and is told by `coop-error`.
 */
export class QuestionnaireController<M extends AskingMessages = AskingMessages> implements ReactiveController, Held {
  readonly locale: LocaleController<AnsweringMessages & M>;
  readonly source: InstrumentController;
  readonly sheet: ResponseController;
  readonly delivering: DeliveryController;
  readonly keep: KeepController;
  readonly ending: EndingController;
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
    const of = (messages: Messages) => ({...messages.form, ...words.of(messages)});
    this.locale = new LocaleController(host, {french: {...form, ...words.french}, of}, this.#errors.fail);
    this.source = new InstrumentController(host, this.locale, {preloaded, asks, fail: this.#errors.fail});
    this.sheet = new ResponseController(host, this.locale, () => this.syncForm());
    this.delivering = new DeliveryController(host, this.sheet);
    this.#form = new FormController(host, internals, {
      // That is how the respondent finishes there.
      sent: () => !this.#canFinish || this.delivering.finish(() => 'posted'),
      leaving: () => this.leave(),
    });
    this.#intake = new IntakeController(this);
    host.addController(this);
    this.keep = new KeepController(host, this);
    this.ending = new EndingController(host, this);
  }

  /** Whoever follows it where it is now has heard nothing yet. */
  hostConnected(): void {
    this.#told = [];
  }

  hostUpdate(): void {
    checkWords(this.#host, this.#errors.fail);
    this.settle();
    this.sheet.followSheet();
  }

  hostUpdated(): void {
    this.syncForm();
    const told = this.isReady && [this.sheet.result, this.sheet.project, this.source.shown, this.#host.mode];
    if (!told || told.every((part, i) => part === this.#told[i])) return;
    this.#told = told;
    this.#host.dispatchEvent(new CoopEvent<CoopResponseDetail>('coop-result', this.sheet.snapshot()));
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

  get delivery(): Delivery {
    return this.delivering.state;
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
    const {restored} = intake;
    if (restored === undefined) this.#take(intake);
    else if (restored && this.#form.keepsState && !this.keep.waitFor(restored)) this.#take(intake);
  }

  /** What a browser restored is taken, once what this device kept had its turn. */
  takeRestored(restored: string): void {
    this.#take({restored});
  }

  #take(intake: Intake): void {
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

  get isChecking(): boolean {
    return this.#intake.isChecking;
  }

  /** The respondent puts other answers in place of these: clears, undoes, or opens a file. */
  replace(response: Response): void {
    this.touch();
    this.sheet.replace(response);
    this.tellInput();
  }

  /** How all stands, for what may have to be put back. */
  get standing(): Standing {
    return {...this.sheet.standing, delivery: this.delivery};
  }

  /** Puts back what the respondent did not mean to change, as if nothing had happened. */
  putBack(standing: Standing): void {
    this.sheet.putBack(standing);
    this.delivering.stand(standing.delivery);
  }

  /** Tells of a change as native fields do, where none of them has. */
  tellInput(): void {
    this.#host.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.#host.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** The respondent is about to change something: what was refused or finished is past. */
  touch(): void {
    this.#intake.touch();
    this.delivering.move('changed');
  }

  /** Returns whether there was nothing to hold it back. */
  finish(): boolean {
    if (!this.#canFinish || !this.#host.reportValidity()) return false;
    this.delivering.finish(() => this.keep.deliver());
    return true;
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
    await this.checkGiven();
    for (let seen; seen !== this.keep.loaded;) await (seen = this.keep.loaded);
  }

  /** Resolves once all that a host has set is checked. */
  async checkGiven(): Promise<void> {
    for (let seen; seen !== this.#intake.loaded;) await (seen = this.#intake.loaded);
  }

  async whole(): Promise<void> {
    if (this.isReady) await this.ending.load().catch(() => undefined);
  }

  bring(): Promise<unknown> {
    return Promise.all([this.ending.bring(), this.keep.bring()]);
  }

  render(): TemplateResult {
    return this.face.render();
  }

  show(shown: Shown): void {
    this.face.shown = shown;
  }

  focus(options?: FocusOptions): void {
    this.face.focus(options);
  }

  /** Says what went wrong, once there is somebody to hear it. */
  fail(error: CoopError): void {
    this.#errors.fail(error);
  }

  /** Takes what came from outside, once it is checked. */
  receive(change: Change, base: Response | undefined, intake: Intake): void {
    const {current: before, isGiven} = this.sheet;
    if (!this.sheet.receive(change, base, intake)) return;
    if (before && (before.id !== this.sheet.response.id || !isGiven)) this.keep.giveWay(before);
    this.delivering.move('changed');
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
    return faultIn(this, {isReady, isRequired: this.#host.required, refused: this.#intake.refused});
  }

  #restart(): void {
    this.#intake.restart();
    this.delivering.move('changed');
    this.face.reset();
  }

  get #canFinish(): boolean {
    return this.settle() && !this.#host.readOnly && !this.#host.matches(':disabled');
  }
}
