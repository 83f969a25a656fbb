import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CoopError} from '../core/error.js';
import type {Answer, Answers, Instrument, Mode, Response, Result} from '../core/schema.js';
import {sectionsOf} from '../core/tree.js';
import {ptce} from '../instruments/ptce/index.js';
import {FinishController} from './controllers/finish-controller.js';
import {FormController, type Fault} from './controllers/form-controller.js';
import {InstrumentController} from './controllers/instrument-controller.js';
import {LocaleController} from './controllers/locale-controller.js';
import {ResponseController} from './controllers/response-controller.js';
import styles from './coop-grid.styles.js';
import {customElement} from './custom-element.js';
import {CoopEvent, type CoopErrorDetail} from './events.js';
import {renderFailure} from './grid/chrome.js';
import {openFile, parseResponse, saveFile} from './grid/files.js';
import {renderGrid} from './grid/grid.js';
import {
  isWhole,
  nodeOf,
  scoreText,
  statementsOf,
  unansweredOf,
  untouched,
  type GridState,
  type GridView,
} from './grid/view.js';

/**
 * Asks every statement of a rating instrument, objective by objective, and
 * shows the score and level of each as one answers.
 *
 * It draws no radar and stores nothing: it emits what a host may store. It
 * never ranks, and never counts a missing answer as 0.
 *
 * A screen reader meets one region per objective, under its heading, and in it
 * one radio group per statement, each step announced with its word and what
 * the word means. The arrow keys choose, a digit chooses the step of that
 * number, Delete takes the answer back. An objective's score is announced once,
 * when its last statement is answered.
 *
 * @fires {Event} input - As a native field's, at each change by the respondent.
 * @fires {Event} change - As a native field's.
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer or a comment; `value` already holds it.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last applicable statement has got an answer.
 * @fires {CoopSubmitEvent} coop-submit - The respondent finishes; cancelable, and `waitUntil(promise)` lets the host say whether storing worked.
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, or something could not be loaded.
 * @slot - Shown until the questionnaire is ready.
 * @slot privacy - Where answers go, in the host's words.
 * @csspart intro - The title and what one knows before anything.
 * @csspart progress - The line that says how far one is.
 * @csspart section - One objective.
 * @csspart item - One statement with its scale.
 * @csspart statement - The words of a statement.
 * @csspart step - One step of a scale.
 * @csspart score - A score, as a bar and in words.
 * @csspart review - The read-through before finishing.
 * @csspart tools - Keeping, reopening and clearing answers.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-surface=Canvas] - What lies under the progress line and dialogs.
 * @cssprop [--coop-gap=1rem] - Space between statements.
 * @cssprop [--coop-radius=0.5rem] - Roundness of corners.
 * @cssprop [--coop-sticky-top=0px] - Where the progress line rests, below a host's fixed header.
 */
@customElement('coop-grid')
export class CoopGrid extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;

  /** The instrument: the id of a built-in one, or (as a property) an `Instrument`, checked when it is set. */
  @property() accessor instrument: string | Instrument = 'ptce';

  /** The address of an instrument file, read instead of `instrument`. */
  @property() accessor src = '';

  /** The name of the form's entry, which is the whole `Response` as JSON. Without it, the form does not send it. */
  @property({reflect: true, useDefault: true}) accessor name = '';

  /** Whether every statement must have an answer before finishing; « sans objet » is one. */
  @property({type: Boolean, reflect: true}) accessor required = false;

  /** Whether nothing can be answered, and the form does not send it. */
  @property({type: Boolean, reflect: true}) accessor disabled = false;

  /** Whether answers can be read but not changed. */
  @property({type: Boolean, reflect: true, attribute: 'readonly'}) accessor readOnly = false;

  /** Who answers about what: oneself (`self`), somebody else's project (`external`), each other (`mutual`). */
  @property() accessor mode: Mode = 'self';

  /** All objectives on one page (`page`), or one at a time (`steps`). */
  @property() accessor layout: 'page' | 'steps' = 'page';

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #source = new InstrumentController(this, this.#locale, ptce);
  readonly #sheet = new ResponseController(this, this.#locale, () => this.#syncForm());
  readonly #form = new FormController(this, this.#internals);
  readonly #finish = new FinishController(this);
  #state: GridState = untouched;
  #pending: {value: Answers} | {response: unknown} | {restored: string} | undefined;
  #parsed: Promise<void> = Promise.resolve();
  #refused: CoopError | undefined;
  #unheard: CoopError[] = [];

  /** Answers by item id; replaced at each change, never mutated. An absent key means not answered yet. */
  @property({attribute: false, noAccessor: true})
  get value(): Answers {
    const isReady = this.#settle();
    return !isReady && this.#pending && 'value' in this.#pending ? this.#pending.value : this.#sheet.answers;
  }
  set value(value: Answers) {
    this.#await({value});
  }

  /** Everything as a host would store it; `null` until the questionnaire is here. What is set is checked first. */
  @property({attribute: false, noAccessor: true})
  get response(): Response | null {
    return this.#settle() ? this.#sheet.response : null;
  }
  set response(response: Response) {
    this.#await({response});
  }

  /** The scores of the answers as they are now; `null` until the questionnaire is here. */
  get result(): Result | null {
    return this.#settle() ? this.#sheet.result : null;
  }

  /** The form around, as for a native field. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** As for a native field. `customError` also stands for a property that was refused. */
  get validity(): ValidityState {
    this.#syncForm();
    return this.#internals.validity;
  }

  /** What is missing, in the respondent's language. */
  get validationMessage(): string {
    this.#syncForm();
    return this.#internals.validationMessage;
  }

  /** As for a native field. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As for a native field. */
  checkValidity(): boolean {
    this.#syncForm();
    return this.#internals.checkValidity();
  }

  /** Checks, and takes the respondent to the first missing statement. */
  reportValidity(): boolean {
    this.#syncForm();
    return this.#internals.reportValidity();
  }

  /** Starts over with a new, empty response. */
  reset(): void {
    this.#refused = this.#pending = undefined;
    this.#sheet.reset();
    this.#finish.set('unfinished');
    this.#show(untouched);
  }

  /** Takes the focus to the first unanswered statement, or to the first of all. */
  override focus(options?: FocusOptions): void {
    const view = this.#view;
    const first = view && (unansweredOf(view)[0] ?? view.sections.flatMap(statementsOf)[0]);
    if (first) this.#fieldOf(first.id)?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#onInvalid);
    this.#unheard.splice(0).forEach((error) => this.fail(error));
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form.associate(form);
    this.requestUpdate();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(restored: string): void {
    if (restored && this.#form.keepsState) this.#await({restored});
  }

  /** @ignore The form around is being sent; returns false to hold it back. */
  formSubmitted(): boolean {
    if (!this.#settle() || this.matches(':disabled')) return true;
    return this.#finish.dispatch(this.#sheet.complete());
  }

  /** @ignore Says what went wrong, once there is somebody to hear it. */
  fail({code, message, cause}: CoopError): void {
    if (!this.isConnected) {
      this.#unheard.push(new CoopError({code, path: '', message}));
      return;
    }
    const event = new CoopEvent<CoopErrorDetail>('coop-error', () => ({
      code,
      message,
      ...(cause ? {cause: cause as Error} : {}),
    }));
    this.dispatchEvent(event);
  }

  /** Also waits for the questionnaire, its words and a response being checked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#locale.loaded;
    await this.#source.loaded;
    await this.#parsed;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.#settle();
  }

  protected override updated(): void {
    this.#syncForm();
  }

  protected override render(): TemplateResult {
    const {messages, tag, isFallback} = this.#locale;
    const view = this.#view;
    return html`<div
      class="root"
      lang=${tag}
      dir=${isFallback ? messages.dir : nothing}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
    >
      ${view ? renderGrid(view) : renderFailure(messages, this.#source.error)}
    </div>`;
  }

  /** What the templates read; `undefined` until the questionnaire is here, in the language asked for. */
  get #view(): GridView | undefined {
    const {shown} = this.#source;
    if (!this.#settle() || !shown) return undefined;
    const {messages} = this.#locale;
    const {answers, comments, result} = this.#sheet;
    const isDisabled = this.matches(':disabled');
    return {
      ...{messages, instrument: shown, sections: sectionsOf(shown), answers, comments, result},
      ...this.#state,
      step: this.layout === 'steps' ? this.#state.step : undefined,
      isRequired: this.required,
      isDisabled,
      isReadOnly: this.readOnly || isDisabled,
      isInForm: this.form !== null,
      outcome: this.#finish.outcome,
    };
  }

  /** Takes what was set or restored, once there is an instrument to check it against. Returns whether there is one. */
  #settle(): boolean {
    this.#source.follow();
    const {instrument} = this.#source;
    if (!instrument) return false;
    this.#sheet.use(instrument);
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending) return true;
    if ('response' in pending) this.#parsed = this.#take(parseResponse(pending.response, instrument));
    else
      this.#attempt(() =>
        'value' in pending ? this.#sheet.setAnswers(pending.value) : this.#sheet.restore(pending.restored),
      );
    return true;
  }

  #await(pending: {value: Answers} | {response: unknown} | {restored: string}): void {
    this.#pending = pending;
    this.requestUpdate();
  }

  async #take(response: Promise<Response>): Promise<void> {
    const parsed = await response.catch((error: unknown) => error as CoopError);
    this.#attempt(() => {
      if (parsed instanceof Error) throw parsed;
      this.#sheet.setResponse(parsed);
    });
  }

  /** What a host sets never throws: a refusal leaves the answers, makes the element invalid and is told. */
  #attempt(set: () => void): void {
    try {
      this.#refused = undefined;
      set();
      this.#finish.set('unfinished');
    } catch (error) {
      this.#refused = error as CoopError;
      this.fail(this.#refused);
    }
    this.requestUpdate();
  }

  #syncForm(): void {
    if (!this.#settle())
      return this.#form.setFault(
        this.required ? {flags: {customError: true}, message: this.#locale.messages.loading} : undefined,
      );
    this.#form.setValue(this.#sheet.response);
    this.#form.setFault(this.#fault());
  }

  #fault(): Fault | undefined {
    const {messages} = this.#locale;
    if (this.#refused) return {flags: {customError: true}, message: `${messages.refused} ${this.#refused.message}`};
    const shown = this.#source.shown ?? this.#source.instrument!;
    const [missing] = this.required ? unansweredOf({sections: sectionsOf(shown), answers: this.#sheet.answers}) : [];
    return (
      missing && {
        flags: {valueMissing: true},
        message: messages.missing(missing.text),
        anchor: this.#fieldOf(missing.id),
      }
    );
  }

  #show(change: Partial<GridState>): void {
    this.#state = {...this.#state, ...change};
    this.requestUpdate();
  }

  #fieldOf(item: string): HTMLElement | undefined {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement>(`input[name="${item}"]`)];
    return fields.find((field) => field.checked) ?? fields[0];
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({preventScroll: true});
    target?.scrollIntoView({block: target instanceof HTMLInputElement ? 'center' : 'start'});
  }

  #goTo(item: string): void {
    const step = this.#view?.sections.findIndex((section) => statementsOf(section).some(({id}) => id === item));
    this.#show({step: step ?? 0});
    void this.updateComplete.then(() => this.#fieldOf(item)?.focus());
  }

  /** The respondent answers, or takes an answer back. */
  #answer(item: string, answer: Answer | undefined): void {
    const section = this.#view?.sections.find((one) => statementsOf(one).some(({id}) => id === item));
    const wasWhole = section && isWhole(section, this.#sheet.answers);
    this.#sheet.answer(item, answer);
    this.#finish.set('unfinished');
    this.#show({lastItem: item, notice: undefined});
    const view = this.#view;
    if (!view || !section || wasWhole || !isWhole(section, view.answers)) return;
    this.#show({
      announcement: view.messages.sectionAnnounced(section.title, scoreText(view, nodeOf(view, section.id))),
    });
  }

  readonly #onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (field.type === 'file') event.stopPropagation();
    else if (field.type === 'radio')
      this.#answer(field.name, ['na', 'dk'].includes(field.value) ? field.value : Number(field.value));
    else this.#sheet.comment(field.name, field.value);
  };

  readonly #onChange = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (field.type === 'file') return void this.#open(field as HTMLInputElement);
    if (field.type === 'textarea') this.#sheet.commented(field.name);
    this.dispatchEvent(new Event('change', {bubbles: true}));
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    if (this.readOnly && target.matches('input[type=radio]')) event.preventDefault();
    const button = target.closest<HTMLButtonElement>('button[name]');
    if (button) this.#actions[button.name]?.(button.value);
  };

  /** A digit chooses the step of that number; Delete takes the answer back. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const field = event.target;
    if (
      !(field instanceof HTMLInputElement) ||
      field.type !== 'radio' ||
      this.readOnly ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    )
      return;
    if (event.key === 'Delete' || event.key === 'Backspace') this.#takeBack(field.name);
    else if (/^\d$/.test(event.key)) {
      const step = this.renderRoot.querySelector<HTMLInputElement>(`input[name="${field.name}"][value="${event.key}"]`);
      step?.focus();
      step?.click();
    } else return;
    event.preventDefault();
  };

  readonly #onInvalid = (): void => {
    const view = this.#view;
    if (!view) return;
    const [missing] = unansweredOf(view);
    this.#show({
      isChecked: true,
      step: missing ? view.sections.findIndex((section) => section.children.includes(missing)) : this.#state.step,
    });
    // The browser focuses the anchor right after this event: it must be on show by then.
    if (this.isUpdatePending) this.performUpdate();
  };

  readonly #actions: Readonly<Record<string, (value: string) => void>> = {
    next: () => {
      const view = this.#view!;
      const ids = view.sections.flatMap(statementsOf).map(({id}) => id);
      const unanswered = unansweredOf(view).map(({id}) => id);
      this.#goTo(unanswered.find((id) => ids.indexOf(id) > ids.indexOf(this.#state.lastItem)) ?? unanswered[0]!);
    },
    go: (item) => this.#goTo(item),
    step: (value) => {
      const step = Number(value);
      this.#show({step});
      const section = this.#view!.sections[step];
      void this.#focus(section ? `#h-${section.id}` : '#h-review');
    },
    review: () => {
      this.#show({isReviewing: true});
      void this.#focus('#h-review');
    },
    comment: (item) => {
      this.#show({openComments: new Set([...this.#state.openComments, item])});
      void this.#focus(`textarea[name="${item}"]`);
    },
    'take-back': (item) => this.#takeBack(item),
    finish: () => {
      if (this.reportValidity()) this.#finish.dispatch(this.#sheet.complete());
    },
    save: () => {
      const {response} = this.#sheet;
      saveFile(response, this.#locale.messages.fileName(response.instrument.id, new Date().toISOString().slice(0, 10)));
      this.#sheet.isUnsaved = false;
      this.requestUpdate();
    },
    open: () => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click(),
    erase: () => this.#dialog?.showModal(),
    'erase-cancel': () => this.#dialog?.close(),
    'erase-confirm': () => {
      const undo = this.#sheet.response;
      this.#dialog?.close();
      this.reset();
      this.#show({notice: {text: this.#locale.messages.erased, undo}});
      void this.#focus('button[name=undo]');
    },
    undo: () => {
      this.#sheet.setResponse(this.#state.notice!.undo!);
      this.#show({notice: {text: this.#locale.messages.undone}});
    },
    reload: () => this.#source.retry(),
  };

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #takeBack(item: string): void {
    if (this.#sheet.answers[item] === undefined) return;
    this.#answer(item, undefined);
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.dispatchEvent(new Event('change', {bubbles: true}));
    void this.updateComplete.then(() => this.#fieldOf(item)?.focus());
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file || !this.#source.instrument) return;
    const {messages} = this.#locale;
    const undo = this.#sheet.response;
    try {
      this.#sheet.setResponse(await openFile(file, this.#source.instrument));
      this.#show({notice: {text: messages.opened, undo}});
    } catch (error) {
      this.fail(error as CoopError);
      this.#show({notice: {text: messages.fileRefused((error as CoopError).code)}});
    }
    field.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coop-grid': CoopGrid;
  }
}
