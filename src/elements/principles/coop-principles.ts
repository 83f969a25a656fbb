import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Answers, Instrument, Mode, Response, Result} from '../../core/schema.js';
import {dialogies} from '../../instruments/dialogies/index.js';
import {QuestionnaireController} from '../questionnaire/questionnaire-controller.js';
import styles from './principles.styles.js';
import {define} from '../shared/define.js';
import {principlesDrawing} from './drawing.js';
import {principleFields} from './fields.js';
import {principles} from '../messages/fr/principles.js';
import questionnaireStyles from '../questionnaire/questionnaire.styles.js';

/**
 * Asks how alive the two logics of each dialogy are, and draws the space that
 * both open: one intensity per logic, never one slider from the one to the other.
 *
 * It gives no verdict and no number for the whole, and neither side stands for
 * less: point a `<coop-radar for>` at it for that. It stores nothing: it emits
 * what a host may store.
 *
 * A screen reader meets one region per level, under its heading, and in it one
 * group per principle with two sliders, whose value is said in words: « Sachant :
 * 7 sur 10, bien vivant ». What the space between looks like is said when it
 * changes. On a slider, arrows move by one, Page keys by two, Home and End to
 * the ends, a digit to that number; Space chooses where it rests; Delete takes
 * the intensity back. By pointer, a press on its line is enough: nothing asks for dragging.
 *
 * @tag coop-principles
 * @fires {Event} input - As a native field's, at each change by the respondent.
 * @fires {Event} change - As a native field's.
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer or a note; `value` already holds it.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last principle has got both its intensities.
 * @fires {CustomEvent<CoopResponseDetail>} coop-result - `result`, `project` or `questionnaire` has changed, whoever changed it: what a picture of it follows.
 * @fires {CoopSubmitEvent} coop-submit - The respondent finishes; cancelable, and `waitUntil(promise)` lets the host say whether storing worked.
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, or something could not be loaded.
 * @slot - Shown until the questionnaire is ready.
 * @slot privacy - Where answers go, in the host's words.
 * @csspart intro - The title and what one knows before anything.
 * @csspart progress - The line that says how far one is.
 * @csspart section - One level.
 * @csspart item - One principle.
 * @csspart statement - Its title.
 * @csspart space - The picture of both logics and what lives between them.
 * @csspart logic - One logic, with its slider.
 * @csspart slider - The slider itself.
 * @csspart review - The read-through before finishing.
 * @csspart tools - Keeping, reopening and clearing answers.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-surface=Canvas] - What lies under the progress line and dialogs.
 * @cssprop [--coop-on-surface=CanvasText] - Words on it.
 * @cssprop [--coop-logic-a=#0e8c8c] - The first logic of each principle.
 * @cssprop [--coop-logic-b=#c8741a] - The second one.
 * @cssprop [--coop-logic-between=#b5a9d3] - What lives between both.
 * @cssprop [--coop-gap=1rem] - Space between principles.
 * @cssprop [--coop-radius=0.5rem] - Roundness of corners.
 * @cssprop [--coop-sticky-top=0px] - Where the progress line rests, below a host's fixed header.
 */
export class CoopPrinciples extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = [questionnaireStyles, styles];

  /** Declared in one place, without decorators: they would weigh 300 bytes in the file that every page loads. */
  static override readonly properties: PropertyDeclarations = {
    instrument: {useDefault: true},
    src: {},
    name: {reflect: true, useDefault: true},
    required: {type: Boolean, reflect: true},
    disabled: {type: Boolean, reflect: true},
    readOnly: {type: Boolean, reflect: true},
    mode: {useDefault: true},
    layout: {useDefault: true},
    value: {attribute: false, noAccessor: true},
    response: {attribute: false, noAccessor: true},
    project: {attribute: false, noAccessor: true},
  };

  /** The instrument: the id of a built-in one, or (as a property) an `Instrument`, checked when it is set. */
  instrument: string | Instrument = 'dialogies';

  /** The address of an instrument file, read instead of `instrument`. */
  src = '';

  /** The name of the form's entry, which is the whole `Response` as JSON. Without it, the form does not send it. */
  name = '';

  /** Whether every principle must have both its intensities before finishing. */
  required = false;

  /** Whether nothing can be answered, and the form does not send it. */
  disabled = false;

  /** Whether answers can be read but not changed. */
  readOnly = false;

  /** Who answers about what: oneself (`self`), somebody else's project (`external`), each other (`mutual`). */
  mode: Mode = 'self';

  /** All levels on one page (`page`), or one at a time (`steps`). */
  layout: 'page' | 'steps' = 'page';

  readonly #internals = this.attachInternals();
  readonly #questionnaire = new QuestionnaireController(this, this.#internals, {
    preloaded: dialogies,
    french: principles,
    words: (messages) => messages.principles,
    asks: ['dialogy'],
    drawing: principlesDrawing,
    fields: principleFields,
    draw: () => this.performUpdate(),
  });

  /** Answers by item id; replaced at each change, never mutated. An absent key means not answered yet; with one intensity alone, neither. */
  get value(): Answers {
    return this.#questionnaire.value;
  }
  set value(value: Answers) {
    this.#questionnaire.take({value});
  }

  /** Everything as a host would store it; `null` until the questionnaire is here. What is set is checked first. */
  get response(): Response | null {
    return this.#questionnaire.settled?.response ?? null;
  }
  set response(response: Response) {
    this.#questionnaire.take({response});
  }

  /** What the answers are about, as a `<coop-project for>` asks it; it travels in the response. Absent: nothing is known. */
  get project(): Answers | undefined {
    return this.#questionnaire.project;
  }
  set project(project: Answers | undefined) {
    this.#questionnaire.take({project});
  }

  /** The scores of the answers as they are now; `null` until the questionnaire is here. */
  get result(): Result | null {
    return this.#questionnaire.settled?.result ?? null;
  }

  /** The instrument as it is shown, in the respondent's language; `null` until it is here. */
  get questionnaire(): Instrument | null {
    return this.#questionnaire.source.shown ?? null;
  }

  /** The form around, as for a native field. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** As for a native field; `customError` also stands for a property that was refused. */
  get validity(): ValidityState {
    this.#questionnaire.syncForm();
    return this.#internals.validity;
  }

  /** What is missing, in the respondent's language. */
  get validationMessage(): string {
    this.#questionnaire.syncForm();
    return this.#internals.validationMessage;
  }

  /** As for a native field. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As for a native field. */
  checkValidity(): boolean {
    this.#questionnaire.syncForm();
    return this.#internals.checkValidity();
  }

  /** Checks, and takes the respondent to the first principle to complete. */
  reportValidity(): boolean {
    this.#questionnaire.syncForm();
    return this.#internals.reportValidity();
  }

  /** Starts over with a new, empty response. */
  reset(): void {
    this.#questionnaire.reset();
  }

  /** Takes the focus to the first principle to complete, or to the first of all. */
  override focus(options?: FocusOptions): void {
    this.#questionnaire.face.focus(options);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#questionnaire.associate(form);
  }

  formDisabledCallback(): void {
    // The attribute may be reflected in the middle of an update, which would swallow a request made at once.
    queueMicrotask(() => this.requestUpdate());
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(restored: string): void {
    this.#questionnaire.take({restored});
  }

  /** Also waits for the questionnaire, its words and a response being checked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#questionnaire.loaded();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return this.#questionnaire.face.render();
  }
}

define('coop-principles', CoopPrinciples);

// A page that pastes one file has its languages to register from there.
export {registerLocale} from '../shared/locale.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-principles': CoopPrinciples;
  }
}
