import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Answers, Guide, Instrument, Mode, Response, Result} from '../../core/schema.js';
import {renderAssessment, renderWaiting} from './assessment.js';
import {FormPart, type InnerForm} from './form-part.js';
import {ErrorController} from '../shared/error-controller.js';
import {FormController} from '../questionnaire/form-controller.js';
import {LocaleController} from '../shared/locale-controller.js';
import styles from './assessment.styles.js';
import '../grid/coop-grid.js';
import '../principles/coop-principles.js';
import '../project/coop-project.js';
import '../radar/coop-radar.js';
import '../report/coop-report.js';
import {define} from '../shared/define.js';
import {CoopEvent, type CoopChangeDetail} from '../shared/events.js';
import {assessment} from '../messages/fr/assessment.js';
import type {AssessmentMessages, PartName} from '../messages/messages.js';

const text = {useDefault: true};
const flag = {type: Boolean, reflect: true};
const data = {attribute: false};
const given = {attribute: false, noAccessor: true};

/**
 * A whole self-test in one tag: the project sheet, the questions, the radar and the report, one after the other, back and
 * forth without loss.
 *
 * It is made of `<coop-project>`, `<coop-grid>` or `<coop-principles>`, `<coop-radar>` and `<coop-report>`, and adds nothing
 * to what they ask or say. It stores and sends nothing: it emits what a host may store.
 *
 * A screen reader meets the list of steps, of which one is current, then the part on show as a region, to which the focus
 * goes when one moves on.
 *
 * @tag coop-assessment
 * @fires {Event} input - As a native field's, at each change by the respondent.
 * @fires {Event} change - As a native field's.
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer, a comment or the project sheet.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last applicable item has got an answer.
 * @fires {CustomEvent<CoopResponseDetail>} coop-result - `result` or `questionnaire` has changed, whoever changed it.
 * @fires {CoopSubmitEvent} coop-submit - The respondent finishes; cancelable, and `waitUntil(promise)` lets the host say whether storing worked.
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, or something could not be loaded.
 * @slot - Shown until the questionnaire is ready.
 * @slot privacy - Where answers go, in the host's words.
 * @csspart steps - The list of steps.
 * @csspart project - The project sheet's part.
 * @csspart form - The questions' part.
 * @csspart radar - The radar's part.
 * @csspart report - The report's part.
 * @csspart moves - Back and on.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-radius=0.5rem] - Roundness of corners.
 * @cssprop [--coop-sticky-top=0px] - Where sticky lines rest, below a host's fixed header.
 */
export class CoopAssessment extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;

  /** Declared in one place, without decorators, as in every element. */
  static override readonly properties: PropertyDeclarations = {
    instrument: text,
    src: text,
    parts: text,
    step: {useDefault: true},
    name: {reflect: true, useDefault: true},
    required: flag,
    disabled: flag,
    readOnly: flag,
    mode: text,
    layout: text,
    earlier: data,
    group: data,
    guide: data,
    minGroup: {type: Number, attribute: 'min-group', useDefault: true},
    value: given,
    response: given,
  };

  /** The instrument: the id of a built-in one, or (as a property) an `Instrument`, checked when it is set. */
  instrument: string | Instrument = 'ptce';

  /** The address of an instrument file, read instead of `instrument`. */
  src = '';

  /** Which parts there are, separated by spaces: `project`, `form`, `radar`, `report`. They keep this order; `form` is always there. */
  parts = 'project form radar report';

  /** The part on show. Empty for the first. */
  step: PartName | '' = '';

  /** The name of the form's entry, which is the whole `Response` as JSON. Without it, the form does not send it. */
  name = '';

  /** Whether every item must have an answer before finishing. */
  required = false;

  /** Whether nothing can be answered, and the form does not send it. */
  disabled = false;

  /** Whether answers can be read but not changed. */
  readOnly = false;

  /** Who answers about what: oneself (`self`), somebody else's project (`external`), each other (`mutual`). */
  mode: Mode = 'self';

  /** All sections of the questions on one page (`page`), or one at a time (`steps`). */
  layout: 'page' | 'steps' = 'page';

  /** An earlier response, to tell what has moved. */
  earlier: Response | null = null;

  /** The responses of a group's members, to tell what they see differently. */
  group: readonly Response[] | null = null;

  /** What follows from an instrument of one's own; the built-in ones have theirs. */
  guide: Guide | null = null;

  /** How many of a group must have answered before anything but its size is told. */
  minGroup = 3;

  readonly #internals = this.attachInternals();
  readonly #errors = new ErrorController(this);
  readonly #locale = new LocaleController<AssessmentMessages>(
    this,
    {french: assessment, of: (messages) => messages.assessment},
    this.#errors.fail,
  );
  readonly #outside = new FormController(this, this.#internals, () => true);
  readonly #inside = new FormPart(this, this.#locale, this.#errors.fail);
  /** What the respondent last changed in the sheet, until the form has it as well. */
  #changed: string | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#show('form'));
  }

  /** Answers by item id; replaced at each change, never mutated. An absent key means not answered yet. */
  get value(): Answers {
    return this.#inside.value;
  }
  set value(value: Answers) {
    this.#inside.give({value});
  }

  /** Everything as a host would store it; `null` until the questionnaire is here. What is set is checked first. */
  get response(): Response | null {
    return this.#inside.form?.response ?? null;
  }
  set response(response: Response) {
    this.#inside.give({response});
  }

  /** The scores of the answers as they are now; `null` until the questionnaire is here. */
  get result(): Result | null {
    return this.#inside.form?.result ?? null;
  }

  /** The instrument as it is shown, in the respondent's language; `null` until it is here. */
  get questionnaire(): Instrument | null {
    return this.#inside.form?.questionnaire ?? null;
  }

  /** The form around, as for a native field. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** As for a native field; `customError` also stands for a property that was refused. */
  get validity(): ValidityState {
    this.#sync();
    return this.#internals.validity;
  }

  /** What is missing, in the respondent's language. */
  get validationMessage(): string {
    this.#sync();
    return this.#internals.validationMessage;
  }

  /** As for a native field. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As for a native field. */
  checkValidity(): boolean {
    this.#sync();
    return this.#internals.checkValidity();
  }

  /** Checks, and takes the respondent to the first item without an answer. */
  reportValidity(): boolean {
    if (this.checkValidity()) return true;
    this.#show('form');
    return this.#inside.form?.reportValidity() ?? false;
  }

  /** Starts over with a new, empty response and a blank sheet, at the first part. */
  reset(): void {
    this.#inside.reset();
    this.step = '';
  }

  /** Takes the focus to the first item without an answer, or to the first of all. */
  override focus(options?: FocusOptions): void {
    this.#show('form');
    this.#inside.form?.focus(options);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#outside.associate(form);
    this.requestUpdate();
  }

  formDisabledCallback(): void {
    // The attribute may be reflected in the middle of an update, which would swallow a request made at once.
    queueMicrotask(() => this.requestUpdate());
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(restored: string): void {
    this.#inside.give({restored});
  }

  /** Also waits for the questionnaire and its words. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#locale.loaded;
    await this.#inside.loaded();
    await super.getUpdateComplete();
    return (await this.#inside.form?.updateComplete) ?? true;
  }

  protected override firstUpdated(): void {
    const {renderRoot: root} = this;
    root.addEventListener('click', (event) => this.#pressed(event.target as Element));
    // Native `change` events stay inside a shadow root.
    root.addEventListener('change', ({target}) => {
      // A host's own field in a slot is the host's.
      if (this.#isOwn(target)) this.dispatchEvent(new Event('change', {bubbles: true}));
    });
    for (const type of ['coop-change', 'coop-complete', 'coop-result', 'coop-submit'])
      root.addEventListener(type, (event) => this.#heard(event));
  }

  protected override updated(): void {
    this.#inside.associate(this.form);
    this.#sync();
  }

  protected override render(): TemplateResult {
    const {messages, tag, dir, isFallback, isReady} = this.#locale;
    this.#inside.follow();
    const {form, error} = this.#inside;
    return html`<div class="root" lang=${tag} dir=${isFallback ? dir : nothing}>
      ${
        isReady && form && !error
          ? renderAssessment({
              ...{messages, parts: this.#parts, step: this.#position, drawn: this.#draw(form)},
              isOpen: !this.form && !this.readOnly && !form.response?.completedAt,
            })
          : renderWaiting(messages, error)
      }
    </div>`;
  }

  #draw(form: InnerForm): Readonly<Record<PartName, TemplateResult>> {
    const {mode, readOnly} = this;
    const isDisabled = this.matches(':disabled');
    return {
      project: html`<coop-project
        for="form"
        .mode=${mode}
        ?readonly=${readOnly}
        ?disabled=${isDisabled}
      ></coop-project>`,
      form: html`<slot name="privacy" slot="privacy"></slot>${form}`,
      radar: html`<coop-radar .forElements=${[form]}></coop-radar>`,
      report: html`<coop-report
        .forElements=${[form]}
        .earlier=${this.earlier}
        .group=${this.group}
        .guide=${this.guide}
        .minGroup=${this.minGroup}
      ></coop-report>`,
    };
  }

  /** The parts there are, in the order in which one goes through them. */
  get #parts(): PartName[] {
    const asked = this.parts.split(/\s+/).filter(Boolean);
    return PARTS.filter((part) => part === 'form' || asked.includes(part));
  }

  get #position(): number {
    return Math.max(0, this.#parts.indexOf(this.step as PartName));
  }

  #pressed(target: Element): void {
    const button = target.closest('button');
    if (button?.name === 'retry') return this.#inside.retry();
    if (button?.name === 'finish') {
      this.#show('form');
      return this.#inside.review();
    }
    if (button?.name !== 'step') return;
    const part = this.#parts[Number(button.value)]!;
    this.#show(part);
    const region = this.renderRoot.querySelector<HTMLElement>(`#part-${part}`);
    region?.focus({preventScroll: true});
    this.scrollIntoView({block: 'start'});
  }

  #show(part: PartName): void {
    this.step = part;
    // What takes the focus next must be on show by then.
    this.performUpdate();
  }

  /** What happens in a part happens here; but the sheet's response is no response of its own. */
  #heard(event: Event): void {
    const {form} = this.#inside;
    if (!this.#isOwn(event.target)) return;
    if (event.target !== form) {
      event.stopPropagation();
      if (event.type === 'coop-change') this.#changed = (event as CustomEvent<CoopChangeDetail>).detail.changed;
      return;
    }
    this.#sync();
    // An end, or a change after it.
    if (event.type !== 'coop-result') this.requestUpdate();
    const {response, result} = form;
    if (this.#changed === undefined || event.type !== 'coop-result' || !response || !result) return;
    const changed = this.#changed;
    this.#changed = undefined;
    const change = new CoopEvent<CoopChangeDetail>('coop-change', () => ({response, result, changed}));
    this.dispatchEvent(change);
  }

  #isOwn(target: EventTarget | null): boolean {
    return (target as Element).getRootNode() === this.renderRoot;
  }

  /** Gives the form around what it would send, and what keeps it from being sent. */
  #sync(): void {
    const {form} = this.#inside;
    this.#outside.setValue(form?.response ?? undefined);
    const {valueMissing, customError, valid} = form?.validity ?? {
      valueMissing: false,
      customError: this.required,
      valid: !this.required,
    };
    this.#outside.setFault(
      valid
        ? undefined
        : {
            flags: {valueMissing, customError},
            message: form?.validationMessage || this.#locale.messages.loading,
            anchor: form?.isConnected ? form : undefined,
          },
    );
  }
}

const PARTS: readonly PartName[] = ['project', 'form', 'radar', 'report'];

define('coop-assessment', CoopAssessment);

// A page that pastes one file has its languages to register from there.
export {registerLocale} from '../shared/locale.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-assessment': CoopAssessment;
  }
}
