import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {CoopError, reasonOf} from '../../core/error.js';
import type {Answers, Guide, Instrument, Response, Result} from '../../core/schema.js';
import {assessment} from '../messages/fr/assessment.js';
import type {AssessmentMessages, Delivery, PartName} from '../messages/messages.js';
import {FormController, type Fault} from '../questionnaire/form-controller.js';
import type {Held} from '../questionnaire/held.js';
import type {Intake} from '../questionnaire/intake.js';
import {faultOf, leave, readyOf, show, type QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import {ErrorController} from '../shared/error-controller.js';
import {CoopEvent, type CoopChangeDetail} from '../shared/events.js';
import {failureIn, noticeIn} from '../shared/failure.js';
import {needGuide} from '../shared/load-guide.js';
import {LocaleController, type Speech} from '../shared/locale-controller.js';
import {reveal} from '../shared/reveal.js';
import {placeOf, renderAssessment, renderWaiting} from './assessment.js';
import {FormPart, type Told} from './form-part.js';
import {isPart, PARTS, wordsIn} from './parts.js';

interface Host extends LitElement, Told {
  readonly form: HTMLFormElement | null;
  parts: string;
  step: PartName | '';
  earlier: Response | null;
  group: readonly Response[] | null;
  guide: Guide | null;
  minGroup: number;
}

/** A whole self-test: it holds no answers of its own, but those of the form inside, and leads from part to part. */
export class SelfTest implements ReactiveController, Held, EventListenerObject {
  readonly #host: Host;
  readonly #draw: () => void;
  readonly #locale: LocaleController<AssessmentMessages>;
  readonly #outside: FormController;
  readonly #inside: FormPart;
  readonly #fail: (error: CoopError) => void;
  /** What the respondent last changed in the sheet, until the form has it as well. */
  #changed: string | undefined;

  /** @param draw Draws what is to be drawn, at once. */
  constructor(host: Host, internals: ElementInternals, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    const {fail} = new ErrorController(host);
    this.#fail = fail;
    const words: Speech<AssessmentMessages> = {french: assessment, of: (messages) => messages.assessment};
    this.#locale = new LocaleController(host, words, fail);
    this.#outside = new FormController(host, internals, {sent: () => true, leaving: () => this.leave()});
    this.#inside = new FormPart(host, this.#locale, fail);
    // The form marks what is missing, which the browser focuses right after this event.
    host.addEventListener('invalid', () => this.form?.checkValidity());
    host.addController(this);
  }

  get form(): QuestionnaireElement | undefined {
    return this.#inside.form;
  }

  get value(): Answers {
    return this.#inside.value;
  }

  get project(): Answers | undefined {
    return this.#inside.project;
  }

  get response(): Response | null {
    return this.form?.response ?? null;
  }

  get result(): Result | null {
    return this.form?.result ?? null;
  }

  get questionnaire(): Instrument | null {
    return this.form?.questionnaire ?? null;
  }

  /** A part that is none is told, and left out. */
  hostUpdate(): void {
    const {parts, step} = this.#host;
    const asked = wordsIn(parts);
    const known = asked.filter(isPart);
    if (known.length < asked.length) {
      this.#host.parts = known.join(' ');
      this.#refuse('parts', `Found ${reasonOf(parts)}; give some of ${PARTS.join(', ')}, separated by spaces.`);
    }
    if (!step || isPart(step)) return;
    this.#host.step = '';
    this.#refuse('step', `Found ${reasonOf(step)}; give one of ${PARTS.join(', ')}.`);
  }

  hostUpdated(): void {
    this.#inside.associate(this.#host.form);
    this.syncForm();
  }

  get delivery(): Delivery {
    return this.form?.delivery ?? 'unfinished';
  }

  take(intake: Intake): void {
    this.#inside.take(intake);
  }

  finish(): void {
    this.form?.finish();
  }

  reset(): void {
    this.#inside.reset();
  }

  focus(options?: FocusOptions): void {
    this.#show('form');
    this.form?.focus(options);
  }

  associate(form: HTMLFormElement | null): void {
    this.#outside.associate(form);
    this.#host.requestUpdate();
  }

  syncForm(): void {
    this.#outside.setValue(this.response ?? undefined);
    this.#outside.setFault(this.fault);
  }

  /** That of the form inside; until there is one, what is said in its place. */
  get fault(): Fault | undefined {
    const {form} = this;
    const {error} = this.#inside;
    if (form && !error) return faultOf(form);
    if (!error && !this.#host.required) return undefined;
    const {messages} = this.#locale;
    const message = error ? `${failureIn(messages, error)} ${error.message}` : messages.loading;
    return {flags: {customError: true}, message, anchor: noticeIn(this.#host)};
  }

  leave(): void {
    this.#asking.forEach(leave);
  }

  get isReady(): boolean {
    return this.form?.isConnected ?? false;
  }

  async bring(): Promise<void> {
    await Promise.all(this.#asking.map(readyOf));
    await Promise.all(this.#inner('coop-radar, coop-report').map((part) => part.updateComplete));
    await needGuide(this.#host, this.#locale, this.questionnaire!);
  }

  async loaded(): Promise<void> {
    await this.#locale.loaded;
    await this.#inside.loaded();
  }

  handleEvent(event: Event): void {
    // A host's own field in a slot is the host's.
    if (!this.#host.renderRoot.contains(event.target as Element)) return;
    if (event.type === 'click') this.#pressed(event.target as Element);
    // Native `change` events stay inside a shadow root.
    else if (event.type === 'change') this.#host.dispatchEvent(new Event('change', {bubbles: true}));
    else this.#heard(event);
  }

  render(): TemplateResult {
    const {messages, tag, dir, isFallback, isReady} = this.#locale;
    this.#inside.follow();
    const {form, error} = this.#inside;
    const hasEnd = this.#parts.includes('next');
    if (form) show(form, !hasEnd ? 'all' : this.#parts[this.#position] === 'next' ? 'end' : 'questions');
    // What is clicked are buttons, which do the same by keyboard.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      class="root"
      lang=${tag}
      dir=${isFallback ? dir : nothing}
      @click=${this}
      @change=${this}
      @coop-change=${this}
      @coop-complete=${this}
      @coop-result=${this}
      @coop-submit=${this}
      @coop-draft=${this}
      @invalid=${this.#missing}
    >
      ${
        isReady && form && !error
          ? renderAssessment({
              ...{messages, parts: this.#parts, step: this.#position, drawn: this.#drawParts(form)},
              isOpen: !this.#host.form && !this.#host.readOnly && !form.response?.completedAt,
            })
          : renderWaiting(messages, error)
      }
    </div>`;
  }

  #drawParts(form: QuestionnaireElement): Readonly<Record<Exclude<PartName, 'next'>, TemplateResult>> {
    const {mode, headingLevel, readOnly, earlier, group, guide, minGroup} = this.#host;
    const isDisabled = this.#host.matches(':disabled');
    const report = html`<coop-report
      .forElements=${[form]}
      .earlier=${earlier}
      .group=${group}
      .guide=${guide}
      .minGroup=${minGroup}
      .headingLevel=${headingLevel}
    ></coop-report>`;
    return {
      project: html`<coop-project
        for="form"
        .mode=${mode}
        .headingLevel=${headingLevel}
        ?readonly=${readOnly}
        ?disabled=${isDisabled}
      ></coop-project>`,
      form: html`<slot name="privacy" slot="privacy"></slot>${form}`,
      radar: html`<coop-radar .forElements=${[form]} .headingLevel=${headingLevel}></coop-radar>`,
      ...{report, result: report},
    };
  }

  /** The elements inside that ask. */
  get #asking(): QuestionnaireElement[] {
    return this.#inner('coop-project, #form');
  }

  #inner<T extends LitElement>(selector: string): T[] {
    return [...this.#host.renderRoot.querySelectorAll<T>(selector)];
  }

  /** The parts there are, in the order in which one goes through them. */
  get #parts(): PartName[] {
    const asked = wordsIn(this.#host.parts);
    const isIn = (part: PartName) => part === 'form' || asked.includes(part);
    // A form around is where one finishes there.
    return PARTS.filter((part) => isIn(part) && !(part === 'next' && this.#host.form));
  }

  #refuse(name: string, message: string): void {
    this.#fail(new CoopError({code: 'out-of-range', path: `$.${name}`, message}));
  }

  get #position(): number {
    return Math.max(0, this.#parts.indexOf(this.#host.step as PartName));
  }

  #pressed(target: Element): void {
    const button = target.closest('button');
    if (button?.name === 'retry') return this.#inside.retry();
    if (button?.name === 'finish') return this.finish();
    if (button?.name !== 'step') return;
    const part = this.#parts[Number(button.value)]!;
    this.#show(part, true);
  }

  /** @param isRead Whether one reads on there. */
  #show(part: PartName, isRead = false): void {
    this.#host.step = part;
    // What takes the focus next must be on show by then.
    this.#draw();
    if (isRead) reveal(this.#host.renderRoot.querySelector(`#part-${placeOf(part)}`), 'start', this.#host);
  }

  /** What is missing in the form is on show before the form points at it. */
  readonly #missing = {capture: true, handleEvent: () => this.#show('form')};

  /** Once one has finished, one goes on to what follows. */
  #goOn(): void {
    const [part, next] = this.#parts.slice(this.#position);
    if (part !== 'form' || !next || this.#host.form) return;
    this.#show(next, true);
  }

  /** What happens in a part happens here; but the sheet's response is no response of its own. */
  #heard(event: Event): void {
    const {form} = this;
    if (event.target !== form) {
      event.stopPropagation();
      if (event.type === 'coop-change') this.#changed = (event as CustomEvent<CoopChangeDetail>).detail.changed;
      return;
    }
    this.syncForm();
    // An end, or a change after it.
    if (event.type !== 'coop-result') this.#host.requestUpdate();
    if (event.type === 'coop-submit') this.#goOn();
    const {response, result} = form;
    if (this.#changed === undefined || event.type !== 'coop-result' || !response || !result) return;
    const changed = this.#changed;
    this.#changed = undefined;
    const change = new CoopEvent<CoopChangeDetail>('coop-change', () => ({response, result, changed}));
    this.#host.dispatchEvent(change);
  }
}
