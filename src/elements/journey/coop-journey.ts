import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import {bringElement} from '../shared/bring-element.js';
import {ErrorController} from '../shared/error-controller.js';
import {GlossaryController} from '../shared/glossary-controller.js';
import {LocaleController} from '../shared/locale-controller.js';
import base from '../shared/base.styles.js';
import container from '../shared/container.styles.js';
import fullScreen from '../shared/full-screen.styles.js';
import {fullScreenOf} from '../shared/full-screen.js';
import contentsStyles from './contents.styles.js';
import styles from './journey.styles.js';
import {BaseElement} from '../shared/base-element.js';
import {define} from '../shared/define.js';
import {JourneyActions} from './actions.js';
import {monthsLater} from './date.js';
import {renderJourney} from './journey.js';
import {ProgressController} from './progress-controller.js';
import type {TimeId} from '../messages/time.js';
import {bytesLeft, type JourneyProgress} from './progress.js';
import {TimerController} from './timer-controller.js';
import printStyles from './print.styles.js';
import {saidBy, type GroupElement} from './said.js';
import type {JourneyView, Principles, SeventhTag} from './view.js';
import {journey} from '../messages/fr/journey.js';
import type {JourneyMessages, KeepingMessages} from '../messages/messages.js';
import {dateIn, dayOf} from '../shared/date.js';
import {fewBytes} from '../shared/room.js';

/**
 * Walks a group through the nine times of cooperation: one at a time, large
 * enough to be projected, with two prompts, a quiet timer and room for notes.
 *
 * It forces no order, and rings nothing: a length is a suggestion. It rates
 * nobody. Without `autosave` it writes to no storage, and in any case nothing
 * leaves the device.
 *
 * A screen reader meets the nine times as a list, in which the current one is
 * said, then the one on show under its heading, to which the focus goes whenever
 * one moves. The timer is read where one looks for it, and says by itself only
 * that it starts and, once, that its length has passed.
 *
 * @tag coop-journey
 * @fires {CustomEvent<CoopProgressDetail>} coop-progress - The group moved to a time, wrote a note or chose a date; `progress` already says so. Cancelable: `preventDefault()` says that the host keeps it, so that nobody is asked before leaving the page.
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, and everything stays as it was; or something could not be loaded or read.
 * @slot disponible - What the host adds to the first time, « Se rendre disponible ».
 * @slot lien - To the second, « Se mettre en lien ».
 * @slot cadre - To the third, « Poser le cadre ».
 * @slot introspection - To the fourth, « Introspecter ».
 * @slot detour - To the fifth, « Se dérouter ».
 * @slot perception - To the sixth, « Changer de position de perception ».
 * @slot maturite - Stands in the seventh, « Éprouver sa maturité coopérative », instead of `<coop-principles>` and `<coop-group>`.
 * @slot retour - To the eighth, « Nourrir en retour ».
 * @slot decantation - To the ninth, « Décanter ».
 * @slot privacy - Where notes go, in the host's words.
 * @csspart header - The title, with the way to the full screen.
 * @csspart notice - What was just done or found, and the ways out of it.
 * @csspart contents - The list of the nine times.
 * @csspart time - One time.
 * @csspart prompts - Its two prompts.
 * @csspart timer - Its timer.
 * @csspart note - Its note.
 * @csspart said - What the group has said in the seventh time, for the notes of the eighth.
 * @csspart next - The date of the next assessment.
 * @csspart notes - All notes together.
 * @csspart tools - Keeping, printing and clearing notes.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-surface=Canvas] - What lies under it in full screen.
 * @cssprop [--coop-on-surface] - Words on it; by default black or white.
 * @cssprop [--coop-radius=0.5em] - Roundness of corners.
 */
export class CoopJourney extends BaseElement {
  static override readonly styles = [base, container, fullScreen, styles, contentsStyles, printStyles];

  static override readonly properties: PropertyDeclarations = {
    heading: {useDefault: true},
    autosave: {},
    join: {useDefault: true},
    progress: {attribute: false, noAccessor: true},
  };

  /** The title. By default, « Les neuf temps de la coopération ». */
  heading = '';

  /**
   * The key under which notes, time and date are kept on this device, and found again. Empty, it is made of the page's
   * address and the element's `id`, or its rank. Absent, no storage is touched.
   */
  autosave: string | null = null;

  /** The address of the page where members answer in the seventh time, each on a phone; by default this one. */
  join = '';

  readonly #errors = new ErrorController(this);
  readonly #locale = new LocaleController<JourneyMessages & {keeping?: KeepingMessages}>(
    this,
    {french: journey, of: (messages) => messages.journey},
    this.#errors.fail,
  );
  readonly #journey = new ProgressController(this, this.#errors.fail);
  readonly #timers: TimerController = new TimerController(
    this,
    (time) => this.#wordsOf(time).minutes,
    (time) => this.#actions.over(time),
  );
  readonly #actions = new JourneyActions(
    this,
    this.#journey,
    this.#locale,
    this.#timers,
    () => this.#bring(),
    () => this.#groupSaid,
  );
  readonly #seventh: Record<SeventhTag, Principles> = {'coop-principles': 'none', 'coop-group': 'none'};
  #brought: Promise<void> | undefined;

  constructor() {
    super();
    new GlossaryController(this, this.#locale, this.#errors.fail);
    this.addEventListener('fullscreenchange', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#actions);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#actions);
  }

  /** How far the group is: plain data, replaced at each change, never mutated. What is set is checked first. */
  get progress(): JourneyProgress {
    return this.#journey.progress;
  }
  set progress(progress: JourneyProgress | null | undefined) {
    this.#actions.date = undefined;
    this.#journey.take(progress);
  }

  /** Also waits for its words, and for what stands in the seventh time. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#locale.loaded;
    await this.#journey.loaded;
    await this.#brought;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const {tag, dir, isFallback, isReady} = this.#locale;
    const on = this.#actions;
    const isSeventh = this.progress.time === 'maturite' && !on.isAtNotes;
    if (isSeventh && !this.querySelector(':scope > [slot="maturite"]') && this.#seventh[this.#tag] === 'none')
      this.#bring();
    // What is clicked are buttons, which do the same by keyboard.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      class="root"
      lang=${tag}
      dir=${isFallback ? dir : nothing}
      @input=${on}
      @compositionend=${on}
      @click=${on}
      @slotchange=${on}
      @coop-change=${() => this.requestUpdate()}
    >
      ${isReady ? renderJourney(this.#view) : nothing}
    </div>`;
  }

  get #view(): JourneyView {
    const {messages, tag} = this.#locale;
    const {progress, notice, keeping} = this.#journey;
    const {isAtNotes, date, said} = this.#actions;
    const today = new Date();
    const words = keeping && {...keeping.words, ...messages.keeping};
    return {
      ...{messages, progress, said},
      notice: notice ?? keeping?.offer,
      keeping: words,
      kept: keeping?.isKeeping ? keeping.draw(html, words!, tag) : undefined,
      canErase: Boolean(keeping?.canErase),
      title: this.heading || messages.title,
      headingLevel: this.headingLevel,
      bytes: fewBytes(bytesLeft(progress)),
      at: isAtNotes ? 'notes' : progress.time,
      wordsOf: (time) => this.#wordsOf(time),
      timerOf: (time) => this.#timers.read(time),
      dateIn: (day) => dateIn(day, tag),
      next: date ?? progress.next ?? dayOf(monthsLater(today, 6)),
      today: dayOf(today),
      seventh: this.#seventh,
      ...{join: this.join, autosave: this.autosave, groupSaid: this.#groupSaid},
      ...fullScreenOf(this),
    };
  }

  #wordsOf(time: TimeId) {
    return this.#locale.messages.times[time];
  }

  /** What stands in the seventh time, as the group chose. */
  get #tag(): SeventhTag {
    return this.progress.apart ? 'coop-group' : 'coop-principles';
  }

  /** What the group has said there. */
  get #groupSaid(): string {
    const group = this.renderRoot?.querySelector<GroupElement>('coop-group');
    return group ? saidBy(group, this.#locale.messages) : '';
  }

  /** Brings what stands in the seventh time by itself, when it is first on show and the host put nothing there. */
  #bring(): void {
    const tag = this.#tag;
    this.#seventh[tag] = 'coming';
    this.#brought = this.#load(tag);
  }

  async #load(tag: SeventhTag): Promise<void> {
    try {
      const load = {
        'coop-principles': () => import('../principles/coop-principles.js'),
        'coop-group': () => import('../group/coop-group.js'),
      }[tag];
      await bringElement(tag, load, this.#locale);
      this.#seventh[tag] = 'here';
    } catch (error) {
      this.#seventh[tag] = error as CoopError;
      this.#errors.fail(error as CoopError);
    }
    this.requestUpdate();
  }
}

define('coop-journey', CoopJourney);

export * from '../shared/entry.js';
export type {CoopProgressDetail} from './events.js';
export type {JourneyProgress} from './progress.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-journey': CoopJourney;
  }
}
