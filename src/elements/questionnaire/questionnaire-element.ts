import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Answers, Instrument, Mode, Response, Result} from '../../core/schema.js';
import type {AskingMessages, Delivery} from '../messages/messages.js';
import {BaseElement} from '../shared/base-element.js';
import {ReadyController} from '../shared/ready-controller.js';
import type {Asking} from './asking.js';
import {QuestionnaireFace, type Appearance} from './face.js';
import type {Fault} from './form-controller.js';
import type {Held} from './held.js';
import {internalsOf} from './internals.js';
import {QuestionnaireController} from './questionnaire-controller.js';
import type {Shown} from './view.js';

/** For the element that holds one that asks: what keeps the form around from being sent. */
export let faultOf: (element: QuestionnaireElement) => Fault | undefined;
/** Likewise: that form has taken the answers. */
export let leave: (element: QuestionnaireElement) => void;
/** Likewise: resolves once it needs no network any more. */
export let readyOf: (element: QuestionnaireElement) => Promise<void>;
/** For a sheet: what the respondent says in it of what the answers are about. */
export let carry: (element: QuestionnaireElement, project: Answers) => void;
/** For the element that holds one that asks: what of it is on show. */
export let show: (element: QuestionnaireElement, shown: Shown) => void;

/**
 * What all elements that ask are to a page: a form field whose value is one
 * person's answers to a questionnaire.
 *
 * It is the public surface alone. What it holds, draws and tells is done by what
 * is behind it; an element says what that is. The attribute `data-ready`, which it
 * sets, says that it needs no network any more, until the end.
 *
 * @fires {Event} input - As a native field's, at each change by the respondent.
 * @fires {Event} change - As a native field's.
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The respondent changed an answer or a comment; `value` already holds it.
 * @fires {CustomEvent<CoopResponseDetail>} coop-complete - The last applicable item has got an answer.
 * @fires {CustomEvent<CoopResponseDetail>} coop-result - `result`, `project` or `questionnaire` has changed, whoever changed it: what a picture of it follows.
 * @fires {CoopSubmitEvent} coop-submit - The respondent finishes; cancelable, and `waitUntil(promise)` lets the host say whether storing worked.
 * @fires {CoopDraftEvent} coop-draft - A change is about to be kept (cancelable, and `waitUntil(promise)` says that the host keeps it), is kept, was found here, or was refused.
 * @fires {CustomEvent<CoopDeliveredDetail>} coop-delivered - More is known of a finished response that goes to `endpoint`.
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, or something could not be loaded.
 * @slot - Shown until the questionnaire is ready.
 * @slot privacy - Where answers go, in the host's words.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-surface] - What lies under sticky lines, lists and dialogs; by default the colour of the nearest opaque ground around, else `Canvas`.
 * @cssprop [--coop-on-surface] - Words on it; by default black or white.
 * @cssprop [--coop-gap=1em] - Space between items.
 * @cssprop [--coop-radius=0.5em] - Roundness of corners.
 * @cssprop [--coop-sticky-top=var(--wp-admin--admin-bar--height, 0px)] - Where sticky lines rest, below a host's fixed header.
 */
export abstract class QuestionnaireElement extends BaseElement {
  static readonly formAssociated = true;

  static override readonly properties: PropertyDeclarations = {
    instrument: {useDefault: true},
    src: {useDefault: true},
    name: {reflect: true, useDefault: true},
    required: {type: Boolean, reflect: true},
    disabled: {type: Boolean, reflect: true},
    readOnly: {type: Boolean, reflect: true},
    mode: {useDefault: true},
    layout: {useDefault: true},
    autosave: {},
    endpoint: {useDefault: true},
    groupCode: {attribute: 'group-code', useDefault: true},
    groupPage: {attribute: 'group-page', useDefault: true},
    value: {attribute: false, noAccessor: true},
    response: {attribute: false, noAccessor: true},
    project: {attribute: false, noAccessor: true},
  };

  /** The instrument: the id of a built-in one, or (as a property) an `Instrument`, checked when it is set. */
  abstract instrument: string | Instrument;

  /** The address of an instrument file, read instead of `instrument`. */
  src = '';

  /** The name of the form's entry, which is the whole `Response` as JSON. Without it, the form does not send it. */
  name = '';

  /** Whether every item must have an answer before finishing; « sans objet » is one, one intensity of two is none. */
  required = false;

  /** Whether nothing can be answered, and the form does not send it. */
  disabled = false;

  /** Whether answers can be read but not changed. */
  readOnly = false;

  /** Who answers about what: oneself (`self`), somebody else's project (`external`), each other (`mutual`). */
  mode: Mode = 'self';

  /** All sections on one page (`page`), one at a time (`steps`), or what suits the room when they are first drawn (`auto`). */
  layout: 'auto' | 'page' | 'steps' = 'auto';

  /**
   * The name under which the answers are kept on this device as they are given, until they are stored elsewhere; empty for
   * one made of the page's address and the element's id. `null`, or without the attribute, nothing is kept.
   */
  autosave: string | null = null;

  /**
   * The address that a finished response is sent to, where neither the host nor a form takes it; without it nothing about
   * the respondent ever leaves the page.
   */
  endpoint = '';

  /** The code of the group that the response belongs to; empty, the one in the page's address, as `#coop-join=GROUP`. */
  groupCode = '';

  /** The address of the page where the group's answers meet: the respondent is offered a link there, with the answers as a code in it. */
  groupPage = '';

  readonly #internals = internalsOf(this);
  /** What is behind all this: an element says so as it is made. */
  #held!: Held;
  readonly #ready = new ReadyController(
    this,
    () => this.#held.isReady,
    () => this.#held.bring(),
  );
  /** What a host has set, and can take back. */
  readonly #given = new Set<'value' | 'response' | 'project'>();

  /**
   * Answers by item id: of a rating its value, `"na"` or `"dk"`; of a dialogy its intensities, of which one alone is no
   * answer yet; of the rest a text, the value of an option, or a list of them. Replaced at each change, never mutated. An
   * absent key means not answered yet.
   */
  get value(): Answers {
    return this.#held.value;
  }
  set value(value: Answers | null | undefined) {
    this.#give('value', value);
  }

  /**
   * Everything as a host would store it; `null` until the questionnaire is here. What is set is checked first: what equals
   * what is here is no change, and what the respondent does meanwhile comes on top. `null` takes back what was set before.
   */
  get response(): Response | null {
    return this.#held.response;
  }
  set response(response: Response | null | undefined) {
    this.#give('response', response);
  }

  /** What the answers are about, as a `<coop-project for>` asks it; it travels in the response. Absent: nothing is known, as of a sheet itself. */
  get project(): Answers | undefined {
    return this.#held.project;
  }
  set project(project: Answers | null | undefined) {
    if (project) this.#given.add('project');
    else if (!this.#given.delete('project')) return;
    this.#held.take({project: project ?? undefined});
  }

  /** The scores of the answers as they are now; a sheet has none, and its completion is always 1. `null` until the questionnaire is here. */
  get result(): Result | null {
    return this.#held.result;
  }

  /** The instrument as it is shown, in the respondent's language; `null` until it is here. */
  get questionnaire(): Instrument | null {
    return this.#held.questionnaire;
  }

  /** The form around, as for a native field. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** As for a native field; `customError` also stands for a property that was refused. */
  get validity(): ValidityState {
    this.#held.syncForm();
    return this.#internals.validity;
  }

  /** What is missing, in the respondent's language. */
  get validationMessage(): string {
    this.#held.syncForm();
    return this.#internals.validationMessage;
  }

  /** As for a native field. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As for a native field. */
  checkValidity(): boolean {
    this.#held.syncForm();
    return this.#internals.checkValidity();
  }

  /** Checks, and takes the respondent to the first item without an answer. */
  reportValidity(): boolean {
    this.#held.syncForm();
    return this.#internals.reportValidity();
  }

  /**
   * What became of the answers: `unfinished` while one answers; then `alone` where nobody has received anything, or `device`
   * where they are kept here and nowhere else; `sending` and `stored` or `refused` as the host's promise or the address says,
   * `waiting` where that address could not be reached yet; `taken` where the host prevented the default of `coop-submit`;
   * `form` where they went with the form around.
   */
  get delivery(): Delivery {
    return this.#held.delivery;
  }

  /** The same as « Terminer », for a host that sends the form itself: checks, then dispatches `coop-submit`. */
  finish(): void {
    this.#held.finish();
  }

  /** Starts over with a new, empty response. */
  reset(): void {
    this.#given.delete('value');
    this.#given.delete('response');
    this.#held.reset();
  }

  /** Takes the focus to the first item without an answer, or to the first of all. */
  override focus(options?: FocusOptions): void {
    this.#held.focus(options);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#held.associate(form);
  }

  formDisabledCallback(): void {
    // The attribute may be reflected in the middle of an update, which would swallow a request made at once.
    queueMicrotask(() => this.requestUpdate());
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(restored: string): void {
    this.#held.take({restored});
  }

  /** Nothing where nothing was given changes nothing; where something was, it starts over. */
  #give(name: 'value' | 'response', answers: Answers | Response | null | undefined): void {
    if (answers === null || answers === undefined) {
      if (this.#given.has(name)) this.reset();
      return;
    }
    this.#given.add(name);
    this.#held.take({[name]: answers});
  }

  static {
    faultOf = (element) => element.#held.fault;
    leave = (element) => element.#held.leave();
    readyOf = (element) => element.#ready.ready;
    carry = (element, project) => {
      element.#given.add('project');
      element.#held.take({project, isByRespondent: true});
    };
    show = (element, shown) => element.#held.show?.(shown);
  }

  /** Has a questionnaire of its own behind it, and what one sees of it and does. */
  protected ask<M extends AskingMessages>(asking: Asking<M> & Appearance<M>): QuestionnaireController<M> {
    return this.hold((internals, draw) => {
      const questionnaire = new QuestionnaireController(this, internals, asking);
      questionnaire.face = new QuestionnaireFace(this, internals, questionnaire, asking, draw);
      return questionnaire;
    });
  }

  /** @param make Makes what is behind the element; `draw` draws at once what is to be drawn. */
  protected hold<H extends Held>(make: (internals: ElementInternals, draw: () => void) => H): H {
    const held = make(this.#internals, () => this.performUpdate());
    this.#held = held;
    return held;
  }

  /** Also waits for the questionnaire, its words, a response being checked and what the end needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#held.loaded();
    await this.#held.whole?.();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return this.#held.render();
  }
}
