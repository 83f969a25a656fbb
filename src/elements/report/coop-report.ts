import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Guide, Instrument, Response, Result} from '../../core/schema.js';
import {ErrorController} from '../shared/error-controller.js';
import {GlossaryController, renderWords} from '../shared/glossary-controller.js';
import {LocaleController} from '../shared/locale-controller.js';
import '../radar/coop-radar.js';
import base from '../shared/base.styles.js';
import spreadStyles from '../shared/spread.styles.js';
import printStyles from './print.styles.js';
import styles from './report.styles.js';
import {BaseElement} from '../shared/base-element.js';
import {define} from '../shared/define.js';
import {report} from '../messages/fr/report.js';
import type {ReportMessages} from '../messages/messages.js';
import {ReportController} from './data-controller.js';
import {csvOf} from './csv-of.js';
import {renderOpening, renderProvenance, renderReport, renderWaiting} from './report.js';
import type {Opened, ReportView} from './view.js';
import {dateOf, dayOf} from '../shared/date.js';
import {printAlone} from '../shared/print.js';
import {reveal} from '../shared/reveal.js';
import {saveFile} from '../shared/save-file.js';

/**
 * Tells what follows from one response: where the group stands, what it can lean on, where it can grow or sees things
 * differently, and for each a question to discuss, steps in its own hands and whom to ask; to read, print and keep.
 *
 * It neither ranks nor judges, and names nothing that has no score. It stores and sends nothing: files are made on the page.
 *
 * A screen reader meets a document: headings in order, lists, and one table of every score, where each row can say how its
 * score was made.
 *
 * @tag coop-report
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, and what was shown stays; or something could not be loaded.
 * @slot - Shown until there is something to report.
 * @csspart title - The title and the date.
 * @csspart project - What the project is.
 * @csspart overview - Where the whole stands, with the radar.
 * @csspart dialogies - Each dialogy, as a small ribbon.
 * @csspart pairs - What the levels of dialogies do to one another.
 * @csspart strengths - What to lean on.
 * @csspart priorities - Where to grow, with next steps.
 * @csspart splits - What a group sees differently.
 * @csspart agreements - What a group sees alike, where the report is about it.
 * @csspart strip - A group's answers to a statement, as dots over the words of the scale.
 * @csspart ribbons - A group's answers to a dialogy, side by side.
 * @csspart moves - What has moved since an earlier response.
 * @csspart supports - Who helps, whatever the result is.
 * @csspart details - The table of all scores.
 * @csspart answers - All answers, with their examples and notes.
 * @csspart sheet - All else that the project sheet says.
 * @csspart provenance - Where the questionnaire comes from.
 * @csspart tools - Printing and saving.
 * @cssprop [--coop-accent=#0b6b66] - The one colour added to the host's own.
 * @cssprop [--coop-on-accent=#fff] - Words on that colour.
 * @cssprop [--coop-radius=0.5em] - Roundness of corners.
 */
export class CoopReport extends BaseElement {
  static override readonly styles = [base, spreadStyles, styles, printStyles];

  static override readonly properties: PropertyDeclarations = {
    htmlFor: {attribute: 'for', useDefault: true},
    forElements: {attribute: false},
    response: {attribute: false},
    earlier: {attribute: false},
    group: {attribute: false},
    guide: {attribute: false},
    instrument: {useDefault: true},
    src: {useDefault: true},
    minGroup: {type: Number, attribute: 'min-group', useDefault: true},
    heading: {useDefault: true},
  };

  /** The id of the form to report on, in the document or shadow root that the report is in. */
  htmlFor = '';

  /** The form to report on as an element, where it has no id here. Replace the list to change it. */
  forElements: readonly Element[] = [];

  /** What to report on, where no form is followed. It is checked before it is shown. */
  response: Response | null = null;

  /**
   * What the report tells moves since: the same person's earlier response or, where it is about a group, the group's
   * earlier outcome. Set as well by the file of last time that somebody opens here.
   */
  earlier: Response | null = null;

  /**
   * The responses of a group's members, to tell what they see differently. Without a `response`, and without a form to
   * follow, the report is about the group: nobody's own scores stand in it.
   */
  group: readonly Response[] | null = null;

  /** What follows from an instrument of one's own; the built-in ones have theirs. */
  guide: Guide | null = null;

  /** What `response` answers: a built-in id, or an `Instrument`. By default, what the response says. */
  instrument: string | Instrument = '';

  /** The address of an instrument file, read instead of `instrument`. */
  src = '';

  /** How many of a group must have answered before anything but its size is told. */
  minGroup = 3;

  /** The title. By default, the project's name, or the instrument's. */
  heading = '';

  readonly #errors = new ErrorController(this);
  readonly #locale = new LocaleController<ReportMessages>(
    this,
    {
      french: report,
      of: (messages) => ({...messages.report, relations: messages.principles?.relations ?? report.relations}),
    },
    this.#errors.fail,
  );
  readonly #data = new ReportController(this, this.#locale, this.#errors.fail);

  readonly #unfolded = new Set<string>();

  constructor() {
    super();
    new GlossaryController(this, this.#locale, this.#errors.fail);
  }

  /** The scores that are reported; `null` until there are any. */
  get result(): Result | null {
    return this.#data.data?.result ?? null;
  }

  /** The instrument as it is shown, in the reader's language; `null` until it is here. */
  get questionnaire(): Instrument | null {
    return this.#data.data?.instrument ?? null;
  }

  /** Who answered; `group` for the outcome of a group. */
  get mode(): Response['mode'] {
    return this.#data.data?.response.mode ?? 'self';
  }

  /** Also waits for the questionnaire, its words, and what was set to be checked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#locale.loaded;
    for (let seen: readonly unknown[] = []; this.#data.pending.some((one, i) => one !== seen[i]);) {
      seen = this.#data.pending;
      await Promise.all(seen);
      await super.getUpdateComplete();
    }
    return true;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#pressed);
    this.renderRoot.addEventListener('change', this.#chosen);
  }

  protected override render(): TemplateResult {
    const {messages, tag, dir, isFallback, isReady} = this.#locale;
    const view = isReady ? this.#view : undefined;
    const group = isReady ? this.#groupReport : undefined;
    return html`<div class="root" lang=${tag} dir=${isFallback ? dir : nothing}>
      ${view ? renderReport(view) : (group ?? renderWaiting(messages, this.#data.error, this.#data.isAwaited))}
    </div>`;
  }

  /** What the templates read; `undefined` until there is something to report. */
  get #view(): ReportView | undefined {
    const {messages, tag} = this.#locale;
    const {heading, headingLevel} = this;
    const opened = {opened: this.#opened, unfolded: this.#unfolded};
    return this.#data.data && {...this.#data.data, ...opened, messages, tag, heading, headingLevel};
  }

  /** The same of a group, where nobody's own response is reported. */
  get #groupReport(): TemplateResult | undefined {
    const {groupData: data, groupReading} = this.#data;
    const {messages, tag} = this.#locale;
    const {heading, headingLevel} = this;
    if (!data) return undefined;
    return groupReading.render!({
      ...{html, ...data, messages, tag, heading, headingLevel},
      provenance: renderProvenance({messages, instrument: data.instrument, headingLevel}),
      words: renderWords(messages),
      opening: renderOpening({messages, opened: this.#opened}),
    });
  }

  /** What became of a file of another time. */
  get #opened(): Opened {
    const {isShown, refused} = this.#data.file;
    return {isShown, refused: refused ? this.#locale.messages.earlierUnread(refused) : ''};
  }

  readonly #pressed = (event: Event): void => {
    const target = event.target as Element;
    // What a host put in a slot has buttons of its own.
    if (!this.renderRoot.contains(target)) return;
    const {name, value} = target.closest('button') ?? {name: '', value: ''};
    if (name === 'print') void printAlone(this);
    else if (name === 'unfold') {
      if (!this.#unfolded.delete(value)) this.#unfolded.add(value);
      this.requestUpdate();
    } else if (name === 'retry') this.#data.retry();
    else if (name === 'save') this.#save(value);
    else if (name === 'open-earlier') this.#find<HTMLInputElement>('[name=earlier]')!.click();
    else if (name === 'close-earlier') {
      this.#data.file.close();
      void this.#focus('[name=open-earlier]');
    }
  };

  readonly #chosen = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (field.name !== 'earlier' || !this.renderRoot.contains(field)) return;
    if (field.files?.[0]) void this.#open(field.files[0]);
    field.value = '';
  };

  /** Puts what somebody kept another time beside what is reported. */
  async #open(file: File): Promise<void> {
    if (await this.#data.open(file)) await this.#focus('[part=moves] h3');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    reveal(this.#find(selector), 'start');
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.renderRoot.querySelector<T>(selector);
  }

  #save(type: string): void {
    const view = this.#view!;
    const {instrument, messages, response} = view;
    const name = messages.fileName(instrument.id, dayOf(new Date(dateOf(response))));
    if (type === 'csv') saveFile(new Blob([csvOf(view)], {type: 'text/csv'}), `${name}.csv`);
    else saveFile(response, `${name}.json`);
  }
}

define('coop-report', CoopReport);

export * from '../shared/entry.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-report': CoopReport;
  }
}
