import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {CoopError, reasonOf} from '../../core/error.js';
import type {Answers, Guide, Instrument, Response, Result} from '../../core/schema.js';
import {assessment} from '../messages/fr/assessment.js';
import type {AssessmentMessages, PartName} from '../messages/messages.js';
import {FormController, type Fault} from '../questionnaire/form-controller.js';
import type {Held} from '../questionnaire/held.js';
import type {Intake} from '../questionnaire/intake.js';
import {faultOf, leave, type QuestionnaireElement} from '../questionnaire/questionnaire-element.js';
import {ErrorController} from '../shared/error-controller.js';
import {CoopEvent, type CoopChangeDetail} from '../shared/events.js';
import {failureIn, noticeIn} from '../shared/failure.js';
import {LocaleController, type Speech} from '../shared/locale-controller.js';
import {reveal} from '../shared/reveal.js';
import {renderAssessment, renderWaiting} from './assessment.js';
import {FormPart, type Told} from './form-part.js';

interface Host extends LitElement, Told {
  readonly form: HTMLFormElement | null;
  parts: string;
  step: PartName | '';
  earlier: Response | null;
  group: readonly Response[] | null;
  guide: Guide | null;
  minGroup: number;
}

const PARTS: readonly PartName[] = ['project', 'form', 'radar', 'report'];

const isPart = (word: string): word is PartName => (PARTS as readonly string[]).includes(word);
const wordsIn = (list: unknown): string[] => reasonOf(list).split(/\s+/).filter(Boolean);

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
    host.addEventListener('invalid', () => {
      this.#show('form');
      // It marks what is missing, which the browser focuses right after this event.
      this.form?.checkValidity();
    });
    host.addController(this);
  }

  /** The form inside, once it is known which it is. */
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

  take(intake: Intake): void {
    this.#inside.take(intake);
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
    const asking = this.#host.renderRoot.querySelectorAll<QuestionnaireElement>('coop-project, #form');
    asking.forEach(leave);
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

  #drawParts(form: QuestionnaireElement): Readonly<Record<PartName, TemplateResult>> {
    const {mode, headingLevel, readOnly, earlier, group, guide, minGroup} = this.#host;
    const isDisabled = this.#host.matches(':disabled');
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
      report: html`<coop-report
        .forElements=${[form]}
        .earlier=${earlier}
        .group=${group}
        .guide=${guide}
        .minGroup=${minGroup}
        .headingLevel=${headingLevel}
      ></coop-report>`,
    };
  }

  /** The parts there are, in the order in which one goes through them. */
  get #parts(): PartName[] {
    const asked = wordsIn(this.#host.parts);
    return PARTS.filter((part) => part === 'form' || asked.includes(part));
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
    if (button?.name === 'finish') {
      this.#show('form');
      return this.#inside.review();
    }
    if (button?.name !== 'step') return;
    const part = this.#parts[Number(button.value)]!;
    this.#show(part);
    reveal(this.#host.renderRoot.querySelector(`#part-${part}`), 'start', this.#host);
  }

  #show(part: PartName): void {
    this.#host.step = part;
    // What takes the focus next must be on show by then.
    this.#draw();
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
    const {response, result} = form;
    if (this.#changed === undefined || event.type !== 'coop-result' || !response || !result) return;
    const changed = this.#changed;
    this.#changed = undefined;
    const change = new CoopEvent<CoopChangeDetail>('coop-change', () => ({response, result, changed}));
    this.#host.dispatchEvent(change);
  }
}
