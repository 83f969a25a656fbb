import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Instrument} from '../../core/schema.js';
import {bring} from '../shared/bring.js';
import {ErrorController} from '../shared/error-controller.js';
import {LocaleController} from '../shared/locale-controller.js';
import base from '../shared/base.styles.js';
import styles from './radar.styles.js';
import {BaseElement} from '../shared/base-element.js';
import {define} from '../shared/define.js';
import {radar} from '../messages/fr/radar.js';
import type {RadarMessages} from '../messages/messages.js';
import {RadarActions} from './actions.js';
import {DataController} from './data-controller.js';
import {FrameController} from './frame-controller.js';
import {layoutOf} from './layout.js';
import type {Picture} from './picture.js';
import {renderRadar, renderWaiting} from './radar.js';
import type {ViewName} from './host.js';
import type {RadarSeries} from './series.js';
import {hasRadar, notesOf, type RadarView} from './view.js';

/**
 * Draws one or more results as a radar: a self-assessment, a view from outside,
 * an earlier date, a target, and a group as a band.
 *
 * It never ranks, and never draws a missing score as 0: an axis without a score
 * is a gap that says so. It speaks of no area, which depends on the order of the
 * axes; and whoever radars mislead can switch to bars or to a table.
 *
 * A screen reader meets the picture as a list of axes, each with every word
 * about it, and a table that says the same, whatever is on show. The arrow keys
 * go from one axis to the next, and a touch reads the one that it falls on.
 *
 * @tag coop-radar
 * @fires {CustomEvent<CoopErrorDetail>} coop-error - A property was refused, and what was shown stays; or something could not be loaded.
 * @slot - Shown until there is something to draw.
 * @csspart title - The title of the picture.
 * @csspart views - The switch between radar, bars and table.
 * @csspart picture - The radar itself.
 * @csspart reading - The words about the axis that is being read.
 * @csspart key - What lines, bands, arcs and numbers stand for.
 * @csspart table - The same as a table or as bars.
 * @csspart tools - Saving the picture.
 * @cssprop [--coop-series-1=#0b6b66] - The first series.
 * @cssprop [--coop-series-2=oklch(48% 0.11 65)] - The second series.
 * @cssprop [--coop-series-3=oklch(48% 0.11 320)] - The third series.
 * @cssprop [--coop-series-4=oklch(48% 0.11 255)] - The fourth series.
 * @cssprop [--coop-series-5=oklch(48% 0.11 35)] - The fifth series.
 * @cssprop [--coop-series-6=oklch(48% 0.11 285)] - The sixth series.
 * @cssprop [--coop-accent=#0b6b66] - The focus, and the first series.
 * @cssprop [--coop-surface] - What lies under the picture; by default the colour of the nearest opaque ground around, else `Canvas`.
 */
export class CoopRadar extends BaseElement {
  static override readonly styles = [base, styles];

  static override readonly properties: PropertyDeclarations = {
    htmlFor: {attribute: 'for', useDefault: true},
    forElements: {attribute: false},
    series: {attribute: false},
    instrument: {useDefault: true},
    src: {useDefault: true},
    depth: {type: Number},
    view: {useDefault: true},
    minGroup: {type: Number, attribute: 'min-group', useDefault: true},
    heading: {useDefault: true},
  };

  /** The ids of the forms to follow, in the document or shadow root that the radar is in; each is a series. */
  htmlFor = '';

  /** More forms to follow, as elements: those of another document or shadow root have no id here. Replace the list to change it. */
  forElements: readonly Element[] = [];

  /** Results and scores to draw, after the forms that are followed. Replace the list to change it. */
  series: readonly RadarSeries[] = [];

  /** What the series answer, where no form is followed: a built-in id, or an `Instrument`. By default, what the first result says. */
  instrument: string | Instrument = '';

  /** The address of an instrument file, read instead of `instrument`. */
  src = '';

  /** The level of the instrument whose branches are the axes, 1 being the first. By default, the deepest that results have scores of. */
  depth: number | undefined = undefined;

  /** What is on show; the reader can switch. Under 3 or over 24 axes, bars stand for the radar. */
  view: ViewName = 'radar';

  /** How many of a group must have a score before anything but its size is shown. */
  minGroup = 3;

  /** The title. By default, the instrument's. */
  heading = '';

  readonly #errors = new ErrorController(this);
  readonly #locale = new LocaleController<RadarMessages>(
    this,
    {french: radar, of: (messages) => messages.radar},
    this.#errors.fail,
  );
  readonly #data = new DataController(this, this.#locale, this.#errors.fail);
  readonly #frame = new FrameController(this, () => this.#update());
  readonly #actions = new RadarActions(this, (name, type) =>
    name === 'save' ? void this.#save(type) : this.#data.retry(),
  );
  #notice = '';

  /**
   * The picture as an SVG file, with its title, its key and a date, in the colours and the font on show.
   *
   * @throws {CoopError} When there is no radar to draw, or what draws files does not load.
   */
  async toSVG(): Promise<string> {
    return (await this.#draw()).svg;
  }

  /** The same as a PNG file, at twice its size. */
  async toPNG(): Promise<Blob> {
    return (await this.#draw()).toPNG();
  }

  /** Also waits for the instrument and its words. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#locale.loaded;
    await this.#data.loaded();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const {messages, tag, dir, isFallback, isReady} = this.#locale;
    const view = isReady ? this.#view : undefined;
    const {frame} = this.#frame;
    const layout = view?.view === 'radar' && frame ? layoutOf(view, frame) : undefined;
    const on = this.#actions;
    return html`<div
      class="root"
      lang=${tag}
      dir=${isFallback ? dir : nothing}
      @change=${on}
      @click=${on}
      @focusin=${on}
      @keydown=${on}
    >
      ${this.#frame.renderProbe(view?.axes.map(({title}) => title).join(' ') ?? '')}
      ${
        view
          ? renderRadar(view, frame, layout, this.#notice)
          : renderWaiting(messages, this.#data.error, this.#data.awaited !== undefined)
      }
    </div>`;
  }

  /** What the templates read; `undefined` until the instrument is here. */
  get #view(): RadarView | undefined {
    const {data, file} = this.#data;
    if (!data) return undefined;
    const {messages} = this.#locale;
    const {selected, current, showsMembers} = this.#actions;
    return {
      ...data,
      ...notesOf(data, messages),
      ...{file, messages, selected, showsMembers},
      current: current % data.axes.length,
      title: this.heading || data.instrument.title,
      headingLevel: this.headingLevel,
      view: this.view === 'radar' && !hasRadar(data) ? 'bars' : this.view,
    };
  }

  async #draw(): Promise<Picture> {
    await this.updateComplete;
    const {drawPicture} = await bring(import('./picture.js'));
    return drawPicture(this, this.#view, this.#frame, () => this.#update(), this.#locale.tag);
  }

  /** Draws at once. */
  #update(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  async #save(type: string): Promise<void> {
    this.#notice = '';
    try {
      await (await this.#draw()).save(type);
    } catch (error) {
      this.#notice = this.#locale.messages.notSaved((error as CoopError).code);
      this.#errors.fail(error as CoopError);
    }
    this.requestUpdate();
  }
}

define('coop-radar', CoopRadar);

export * from '../shared/entry.js';
export type {RadarGroupSeries, RadarKind, RadarResultSeries, RadarScoresSeries, RadarSeries} from './series.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-radar': CoopRadar;
  }
}
