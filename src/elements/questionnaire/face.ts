import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Response} from '../../core/schema.js';
import {sectionsOf} from '../../core/tree.js';
import type {AskingMessages} from '../messages/messages.js';
import {GlossaryController} from '../shared/glossary-controller.js';
import {fewBytes} from '../shared/room.js';
import {QuestionnaireActions} from './actions.js';
import {renderWaiting} from './chrome.js';
import {noticeIn} from '../shared/failure.js';
import type {Fields} from './fields.js';
import {isNarrow, type Layout} from './layout.js';
import type {QuestionnaireController} from './questionnaire-controller.js';
import {unfold} from './section.js';
import {
  itemsIn,
  placeOf,
  unansweredOf,
  type Drawing,
  type Place,
  type QuestionnaireView,
  type Shown,
  type Way,
} from './view.js';

/** What an element that asks is to its controllers. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly form: HTMLFormElement | null;
  required: boolean;
  readOnly: boolean;
  layout: Layout;
  headingLevel: number;
  reportValidity(): boolean;
}

/** How an element's items look, and how native fields answer them. */
export interface Appearance<M extends AskingMessages> {
  drawing: Drawing<M>;
  fields: Fields;
}

/** What a respondent sees of a questionnaire and does in it. */
export class QuestionnaireFace<M extends AskingMessages> {
  #shown: Shown = 'all';
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #questionnaire: QuestionnaireController<M>;
  readonly #drawing: Drawing<M>;
  readonly #draw: () => void;
  readonly #actions: QuestionnaireActions;
  readonly #drawn = new Map<string, readonly unknown[]>();
  #isNarrow: boolean | undefined;

  /** @param draw Draws what is to be drawn, at once. */
  constructor(
    host: Host,
    internals: ElementInternals,
    questionnaire: QuestionnaireController<M>,
    {drawing, fields}: Appearance<M>,
    draw: () => void,
  ) {
    this.#host = host;
    this.#internals = internals;
    this.#questionnaire = questionnaire;
    this.#drawing = drawing;
    this.#draw = draw;
    this.#actions = new QuestionnaireActions(
      host,
      questionnaire,
      () => this.#view,
      fields,
      (section) => drawing.scores?.words(this.#view!, section),
      draw,
    );
    new GlossaryController(host, questionnaire.locale, (error) => questionnaire.fail(error));
    host.addEventListener('invalid', () => this.#pointAtMissing());
  }

  render(): TemplateResult {
    const {locale, source, isChecking} = this.#questionnaire;
    const view = this.#view;
    if (!view) this.#drawn.clear();
    return html`<div
      class="root"
      lang=${locale.tag}
      dir=${locale.isFallback ? locale.dir : nothing}
      aria-busy=${isChecking ? 'true' : nothing}
      @input=${this.#actions}
      @change=${this.#actions}
      @click=${this.#actions}
      @pointerdown=${this.#actions}
      @pointercancel=${this.#actions}
      @compositionend=${this.#actions}
      @keydown=${this.#actions}
    >
      ${view ? this.#drawing.whole(view, this.#drawing) : renderWaiting(locale.messages, source.error)}
    </div>`;
  }

  /** Takes the focus to the first unanswered item, or to the first of all. */
  focus(options?: FocusOptions): void {
    const view = this.#view;
    const first = view && (unansweredOf(view)[0] ?? view.sections.flatMap(itemsIn)[0]);
    if (first) this.fieldOf(first.id)?.focus(options);
  }

  /** The field to focus for an item. */
  fieldOf(item: string): HTMLElement | undefined {
    return this.#actions.fieldOf(item);
  }

  /** What is said in the place of the questionnaire. */
  get notice(): HTMLElement | undefined {
    return noticeIn(this.#host);
  }

  get place(): Place {
    const {step, openComments} = this.#actions.state;
    return {step, openComments: [...openComments]};
  }
  set place({step, openComments}: Place) {
    this.#actions.show({step, openComments: new Set(openComments)});
  }

  set shown(shown: Shown) {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.requestUpdate();
  }

  say(text: string, undo?: Response, way?: Way): void {
    this.#actions.show({notice: text ? {text, ...(undo && {undo}), ...(way && {way})} : undefined});
  }

  get undo(): Response | undefined {
    return this.#actions.state.notice?.undo;
  }

  reveal(selector: string): void {
    this.#actions.reveal(selector);
  }

  /** Forgets what the respondent had opened. */
  reset(): void {
    this.#actions.reset();
  }

  /** What the templates read; `undefined` until the questionnaire is here, in the language asked for. */
  get #view(): QuestionnaireView<M> | undefined {
    const {locale, source, sheet, delivery, keep, ending, isReady} = this.#questionnaire;
    if (!isReady || !source.shown) return undefined;
    const {required, readOnly, layout, headingLevel, form} = this.#host;
    const {state} = this.#actions;
    const bytes = fewBytes(this.#questionnaire.bytesLeft(sheet.response));
    const isDisabled = this.#host.matches(':disabled');
    return {
      ...state,
      ...{headingLevel, bytes},
      ...{drawn: this.#drawn, shown: this.#shown},
      step: this.#comesInSteps(layout) ? state.step : undefined,
      ...{messages: locale.messages, instrument: source.shown, sections: sectionsOf(source.shown)},
      ...{answers: sheet.answers, comments: sheet.comments, result: sheet.result, delivery},
      ...{isUnsaved: sheet.isUnsaved, isHandedOver: sheet.isHandedOver},
      ...{keeping: keep.view, ending: ending.view, endingError: ending.error},
      ...{isRequired: required, isDisabled, isReadOnly: readOnly || isDisabled, isInForm: form !== null},
    };
  }

  /** What suits the room is chosen once, when questions are first drawn: turning a phone moves nothing. */
  #comesInSteps(layout: Layout): boolean {
    if (layout !== 'auto') return layout === 'steps';
    return (this.#isNarrow ??= this.#drawing.isLong && isNarrow(this.#host));
  }

  #pointAtMissing(): void {
    const view = this.#view;
    const missing = view && unansweredOf(view)[0];
    if (!missing || !this.#internals.validity.valueMissing) return;
    this.#actions.show({isChecked: true, step: placeOf(view, missing.id)});
    // The browser focuses the field right after this event: it must be on show by then.
    this.#draw();
    unfold(this.#actions.fieldOf(missing.id));
  }
}
