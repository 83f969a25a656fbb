import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {bytesOf, MAX_BYTES} from '../../core/bounds.js';
import type {Guide, Instrument, Response} from '../../core/schema.js';
import {ptce} from '../../instruments/ptce/index.js';
import {group} from '../messages/fr/group.js';
import type {Delivery, GroupMessages, GroupStep} from '../messages/messages.js';
import base from '../shared/base.styles.js';
import container from '../shared/container.styles.js';
import fullScreen from '../shared/full-screen.styles.js';
import {fullScreenOf} from '../shared/full-screen.js';
import {BaseElement} from '../shared/base-element.js';
import {bring} from '../shared/bring.js';
import {bringElement} from '../shared/bring-element.js';
import {Checked} from '../shared/checked.js';
import {dateIn, dateOf, dayOf, timeIn} from '../shared/date.js';
import {define} from '../shared/define.js';
import {ErrorController} from '../shared/error-controller.js';
import {renderComing, renderFailure} from '../shared/failure.js';
import {InstrumentController} from '../shared/instrument-controller.js';
import {LocaleController} from '../shared/locale-controller.js';
import {ReadyController} from '../shared/ready-controller.js';
import {fewBytes, renderRoom} from '../shared/room.js';
import {GroupActions} from './actions.js';
import {CameraController} from './camera-controller.js';
import {renderGroup} from './group.js';
import spreadStyles from '../shared/spread.styles.js';
import styles from './group.styles.js';
import {JoinController} from './join-controller.js';
import {KeepingController} from './keeping-controller.js';
import {readOutcome, readResponses} from '../shared/read-response.js';
import {SeeingController} from './seeing-controller.js';
import {SessionController} from './session-controller.js';
import type {GroupView} from './view.js';

/**
 * The mutual diagnosis of a group in one room: each answers on their own phone, the answers come together as codes, by the
 * camera or as files, and the group looks at where it parts and where it meets, then says where it stands and what it does
 * next. No account, no server and no name.
 *
 * Before the reveal nothing that anybody answered is in the page; below `min-group` nothing is but how many they are. A
 * disagreement is shown, never averaged away; nobody can be followed from one statement to the next.
 *
 * A screen reader meets four steps as a list, in which the current one is said, and each point under its heading, to which
 * the focus goes whenever one moves. The keys of a clicker (arrows, Page Up, Page Down) go on and back.
 *
 * @tag coop-group
 * @fires {CustomEvent<CoopChangeDetail>} coop-change - The group took or changed a position, a note or a step; `response` is its outcome as it is now.
 * @fires {CoopSubmitEvent} coop-submit - The group finishes; cancelable, and `waitUntil(promise)` lets the host say whether storing worked.
 * @fires {CoopDraftEvent} coop-draft - The outcome was kept on this device, found there or refused by it.
 * @fires {CustomEvent<CoopDeliveredDetail>} coop-delivered - More is known of an outcome that goes to `endpoint`.
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, or something could not be loaded.
 * @slot - Shown until the questionnaire is ready.
 * @slot privacy - Where answers go, in the host's words.
 * @csspart header - The title, with the way to the full screen.
 * @csspart steps - The four steps.
 * @csspart late - How many answers wait since the reveal.
 * @csspart notice - What was just done or found, and the ways out of it.
 * @csspart gather - The first step.
 * @csspart join - Where one answers: a code to scan, and the address.
 * @csspart members - What came in, as a list without content.
 * @csspart doubt - Whether the same answers are the same person's.
 * @csspart unread - What could not be read, with why.
 * @csspart camera - What the camera sees.
 * @csspart look - The second step.
 * @csspart strip - The answers to a statement, as dots over the words of the scale.
 * @csspart ribbons - The answers to a dialogy, side by side.
 * @csspart agree - The third step.
 * @csspart position - A common position, or that the group stays in disagreement.
 * @csspart next-step - One of the next steps.
 * @csspart keep - The last step.
 * @csspart moved - What has moved since another time.
 * @csspart outcome - What became of the outcome.
 * @csspart ways - What one can do with it.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-surface=Canvas] - What lies under it in full screen.
 * @cssprop [--coop-on-surface] - Words on it; by default black or white.
 * @cssprop [--coop-radius=0.5em] - Roundness of corners.
 */
export class CoopGroup extends BaseElement {
  static override readonly styles = [base, container, fullScreen, spreadStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    instrument: {useDefault: true},
    src: {useDefault: true},
    responses: {attribute: false},
    join: {useDefault: true},
    autosave: {},
    endpoint: {useDefault: true},
    groupCode: {attribute: 'group-code', useDefault: true},
    minGroup: {type: Number, attribute: 'min-group', useDefault: true},
    earlier: {attribute: false},
    guide: {attribute: false},
    step: {reflect: true, useDefault: true},
    heading: {useDefault: true},
  };

  /** What the members answer: the id of a built-in instrument, or (as a property) an `Instrument`, checked when it is set. */
  instrument: string | Instrument = 'ptce';

  /** The address of an instrument file, read instead of `instrument`. */
  src = '';

  /** Responses that the host has of members, beside those that come in here; checked when they are set. Replace the list to change it. */
  responses: readonly Response[] | null = null;

  /** The address of the page where members answer; by default this one. */
  join = '';

  /** The name under which the session is kept on this device; empty for one of the page's own. Without the attribute nothing is kept. */
  autosave: string | null = null;

  /** The address that the outcome is sent to, where the host does not take it. */
  endpoint = '';

  /** The code of the group, which members' responses bear; by default one is made. */
  groupCode = '';

  /** How many must have answered before anything but how many they are is told: 3 by default, and at least 2. */
  minGroup = 3;

  /** The group's outcome of another time, to tell what has moved. */
  earlier: Response | null = null;

  /** Questions about differences, for an instrument of one's own; the built-in ones have theirs. */
  guide: Guide | null = null;

  /** Which step is on show; what shows answers waits for the reveal. */
  step: GroupStep = 'gather';

  /** The title. By default, « Notre diagnostic mutuel ». */
  heading = '';

  readonly #errors = new ErrorController(this);
  readonly #locale = new LocaleController<GroupMessages>(
    this,
    {french: group, of: (messages) => messages.group},
    this.#errors.fail,
  );
  readonly #source = new InstrumentController(this, this.#locale, {preloaded: ptce, fail: this.#errors.fail});
  readonly #seeing = new SeeingController(this, this.#source, this.#locale, this.#errors.fail);
  readonly #session = new SessionController(this, this.#source, this.#seeing, (count) => this.#actions.entered(count));
  readonly #camera = new CameraController(this, (text) => this.#actions.readText(text), this.#errors.fail);
  readonly #given = new Checked<readonly Response[]>(this, 'responses', readResponses, this.#errors.fail);
  readonly #earlier = new Checked<Response>(this, 'earlier', readOutcome, this.#errors.fail);
  readonly #keeping = new KeepingController(this, this.#session, this.#source, {
    found: (savedAt, place) => this.#actions.found(dateIn(savedAt, this.#locale.tag), place),
    place: () => ({step: this.step, point: this.#actions.point}),
    missing: () => this.#actions.say(this.#locale.messages.notKeeping),
    fail: this.#errors.fail,
  });
  readonly #join = new JoinController(this, () => this.#session.code, this.#errors.fail);
  readonly #actions: GroupActions = new GroupActions(this, this.#session, this.#camera, {
    messages: () => this.#locale.messages,
    tag: () => this.#locale.tag,
    instrument: () => this.#source.instrument!,
    view: () => this.#view,
    finish: () => void this.#session.delivering.finish(() => this.#keeping.deliver()),
    forget: () => this.#keeping.forget(),
    retry: () => this.#source.retry(),
  });

  constructor() {
    super();
    new ReadyController(
      this,
      () => Boolean(this.#source.shown),
      () => this.#bring(),
    );
    // After the words are known, and before all is drawn.
    this.addController({hostUpdate: () => this.#follow()});
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

  /** What became of the outcome, as of the answers of an element that asks. */
  get delivery(): Delivery {
    return this.#session.delivering.state;
  }

  /** The group's outcome as it would be stored: a response of mode `group`. `null` before the reveal, and below `min-group`. */
  get response(): Response | null {
    return this.#session.outcome ?? null;
  }

  /** The instrument as it is shown, in the reader's language; `null` until it is here. */
  get questionnaire(): Instrument | null {
    return this.#source.shown ?? null;
  }

  /** Also waits for the questionnaire, its words, and what was set to be checked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#locale.loaded;
    await this.#source.loaded;
    await Promise.all([this.#given.loaded, this.#earlier.loaded, this.#keeping.loaded, this.#join.loaded]);
    await Promise.all(this.#seeing.pending);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const {tag, dir, isFallback, isReady, messages} = this.#locale;
    const {error} = this.#source;
    const view = isReady ? this.#view : undefined;
    // What is clicked are buttons, which do the same by keyboard.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      class="root"
      lang=${tag}
      dir=${isFallback ? dir : nothing}
      @click=${this.#actions}
      @input=${this.#actions}
      @compositionend=${this.#actions}
      @change=${this.#actions}
      @dragover=${this.#actions}
      @drop=${this.#actions}
    >
      ${view ? renderGroup(view) : error ? renderFailure(messages, error) : renderComing(messages.loading)}
    </div>`;
  }

  #follow(): void {
    this.#source.follow();
    const {instrument} = this.#source;
    if (!instrument) return;
    this.#session.use(instrument);
    this.#session.give(this.#given.follow(instrument));
    const code = this.#join.takeCode();
    if (code) this.#actions.readText(code);
  }

  /** What the templates read; `undefined` until the questionnaire is here. */
  get #view(): GroupView | undefined {
    const {messages, tag} = this.#locale;
    const {instrument, shown} = this.#source;
    if (!instrument || !shown) return undefined;
    const {session, doubts, seen, outcome, delivering, isUnsaved} = this.#session;
    const {point, notice, unread, said} = this.#actions;
    const earlier = this.#earlier.follow(instrument);
    return {
      ...{html, renderRoom, messages, tag, instrument: shown, session, doubts, point, notice, unread, said, outcome},
      title: this.heading || messages.title,
      headingLevel: this.headingLevel,
      minGroup: this.minGroup,
      seen: seen && {...seen, reading: this.#seeing.read(seen), renders: this.#seeing.renders},
      step: this.step,
      join: this.#join.follow(),
      camera: this.#camera.state,
      ...{delivery: delivering.state, isUnsaved},
      keeping: this.#keeping.view,
      bytes: fewBytes(outcome ? MAX_BYTES - bytesOf(outcome) : MAX_BYTES),
      earlier: earlier && outcome ? {date: dateOf(earlier), moves: this.#seeing.compare(earlier, outcome)} : undefined,
      ...fullScreenOf(this),
      dateIn: (moment) => dateIn(dayOf(new Date(moment)), tag),
      timeIn: (moment) => timeIn(moment, tag),
    };
  }

  /** What one may need until the end. */
  async #bring(): Promise<void> {
    await this.#keeping.bring();
    await this.#join.bring();
    if ('mediaDevices' in navigator) await this.#camera.bring();
    await bring(import('../../core/parse/parse.js'));
    await this.#seeing.bring();
    await bringElement('coop-radar', () => import('../radar/coop-radar.js'), this.#locale);
    await Promise.all([bring(import('../radar/comparison.js')), bring(import('../shared/load-instrument.js'))]);
  }
}

define('coop-group', CoopGroup);

export * from '../shared/entry.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-group': CoopGroup;
  }
}
