import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Answers, Instrument, Mode, Response, Result} from '../../core/schema.js';
import {projet} from '../../instruments/projet/index.js';
import {QuestionnaireController} from '../questionnaire/questionnaire-controller.js';
import styles from './project.styles.js';
import {define} from '../shared/define.js';
import {project} from '../messages/fr/project.js';
import {projectDrawing} from './drawing.js';
import {projectFields} from './fields.js';
import {renderSheet} from './sheet.js';
import {TravelController} from './travel-controller.js';
import questionnaireStyles from '../questionnaire/questionnaire.styles.js';

/**
 * Asks what describes a project: texts, choices among a list, nothing that is scored.
 *
 * It is a sheet, not a quiz: everything is optional unless `required`, nothing is
 * counted, and it asks for no comments. With `for`, it travels with other forms:
 * what it says is in the `project` of their responses, and one finishes there.
 *
 * A screen reader meets one region per section, under its heading, and in it
 * native fields under their questions: text fields, radio groups, groups of
 * checkboxes, and lists to open where options are many. Read-only, it meets each
 * question and its answer as words. Delete, or a button, takes a radio back;
 * every other field is emptied as it always is.
 *
 * @tag coop-project
 * @fires {Event} input - As a native field's, at each change by the respondent.
 * @fires {Event} change - As a native field's.
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer; `value` already holds it.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last question has got an answer.
 * @fires {CustomEvent<CoopResponseDetail>} coop-result - The answers or `questionnaire` have changed, whoever changed them.
 * @fires {CoopSubmitEvent} coop-submit - The respondent finishes; cancelable, and `waitUntil(promise)` lets the host say whether storing worked.
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, or something could not be loaded.
 * @slot - Shown until the sheet is ready.
 * @slot privacy - Where answers go, in the host's words.
 * @csspart intro - The title and what one knows before anything.
 * @csspart section - One section of the sheet.
 * @csspart item - One question with its field.
 * @csspart statement - The words of a question.
 * @csspart tools - Keeping, reopening and clearing the sheet.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-surface=Canvas] - What lies under lists and dialogs.
 * @cssprop [--coop-on-surface=CanvasText] - Words on it.
 * @cssprop [--coop-gap=1rem] - Space between questions.
 * @cssprop [--coop-radius=0.5rem] - Roundness of corners.
 * @cssprop [--coop-sticky-top=0px] - The height of a host's fixed header, under which nothing scrolls.
 */
export class CoopProject extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = [questionnaireStyles, styles];

  /** Declared in one place, without decorators: they would weigh 300 bytes in the file that every page loads. */
  static override readonly properties: PropertyDeclarations = {
    htmlFor: {attribute: 'for', useDefault: true},
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
  };

  /** The ids of the forms that the sheet describes the project of, in the document or shadow root that it is in. */
  htmlFor = '';

  /** The instrument: the id of a built-in one, or (as a property) an `Instrument`, checked when it is set. */
  instrument: string | Instrument = 'projet';

  /** The address of an instrument file, read instead of `instrument`. */
  src = '';

  /** The name of the form's entry, which is the whole `Response` as JSON. Without it, the form does not send it. */
  name = '';

  /** Whether every question must have an answer before finishing. */
  required = false;

  /** Whether nothing can be answered, and the form does not send it. */
  disabled = false;

  /** Whether answers can be read but not changed. */
  readOnly = false;

  /** Who answers about what: oneself (`self`), somebody else's project (`external`), each other (`mutual`). */
  mode: Mode = 'self';

  /** All sections on one page (`page`), or one at a time (`steps`). */
  layout: 'page' | 'steps' = 'page';

  readonly #internals = this.attachInternals();
  readonly #questionnaire = new QuestionnaireController(this, this.#internals, {
    preloaded: projet,
    french: project,
    words: (messages) => messages.project,
    asks: ['text', 'choice', 'choices'],
    drawing: {...projectDrawing, whole: (view, drawing) => renderSheet(view, drawing, this.#travel.goesAlong)},
    fields: projectFields,
    draw: () => this.performUpdate(),
  });
  readonly #travel: TravelController = new TravelController(this, this.#questionnaire);

  /** Answers by item id: a text, the value of an option, or a list of them. Replaced at each change, never mutated. An absent key means not answered. */
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

  /** As for every form; a sheet has no score, and its completion is always 1. `null` until the questionnaire is here. */
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

  /** Checks, and takes the respondent to the first question to answer. */
  reportValidity(): boolean {
    this.#questionnaire.syncForm();
    return this.#internals.reportValidity();
  }

  /** Starts over with a new, empty response. */
  reset(): void {
    this.#questionnaire.reset();
  }

  /** Takes the focus to the first question without an answer, or to the first of all. */
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

define('coop-project', CoopProject);

// A page that pastes one file has its languages to register from there.
export {registerLocale} from '../shared/locale.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-project': CoopProject;
  }
}
