import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CoopError} from '../core/error.js';
import type {Instrument} from '../core/schema.js';
import {bring} from './bring.js';
import {ErrorController} from './controllers/error-controller.js';
import {LocaleController} from './controllers/locale-controller.js';
import styles from './coop-radar.styles.js';
import {define} from './define.js';
import {radar} from './messages/fr/radar.js';
import type {RadarMessages} from './messages/messages.js';
import {RadarActions} from './radar/actions.js';
import {DataController} from './radar/data-controller.js';
import {FrameController, type Frame} from './radar/frame-controller.js';
import {layOut, layoutKey, type Layout} from './radar/layout.js';
import type {Picture} from './radar/picture.js';
import {renderDraft, renderRadar, renderWaiting} from './radar/radar.js';
import type {RadarSeries} from './radar/series.js';
import {saveFile} from './save-file.js';
import {dateIn, hasRadar, present, type RadarView, type ViewName} from './radar/view.js';

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
 * @cssprop [--coop-series-2=#96590a] - The second series.
 * @cssprop [--coop-series-3=#7b3f8c] - The third series.
 * @cssprop [--coop-series-4=#2f5d9e] - The fourth series.
 * @cssprop [--coop-series-5=#8a4b3c] - The fifth series.
 * @cssprop [--coop-series-6=#55585c] - The sixth series.
 * @cssprop [--coop-accent=#0b6b66] - The focus, and the first series.
 * @cssprop [--coop-surface=Canvas] - What lies under the picture.
 * @cssprop [--coop-radius=0.5rem] - Roundness of corners.
 */
export class CoopRadar extends LitElement {
  static override readonly styles = styles;

  /** Declared in one place, without decorators: they would weigh 300 bytes in the file that every page loads. */
  static override readonly properties: PropertyDeclarations = {
    htmlFor: {attribute: 'for', useDefault: true},
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
  readonly #frame = new FrameController(this);
  readonly #actions = new RadarActions(this, {
    savePicture: (type) => void this.#save(type as 'png' | 'svg'),
    retry: () => this.#data.source.retry(),
  });
  #layout: {layout: Layout; frame: Frame; key: string} | undefined;
  /** The layout of a file that is being made. */
  #draft: Layout | undefined;
  #notice = '';

  /**
   * The picture as an SVG file, with its title, its key and today's date, in the colours and the font on show.
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
    for (let seen; seen !== this.#data.source.loaded;) await (seen = this.#data.source.loaded);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const {messages, tag, dir, isFallback, isReady} = this.#locale;
    const {source} = this.#data;
    const view = isReady ? this.#view : undefined;
    return html`<div
      class="root"
      lang=${tag}
      dir=${isFallback ? dir : nothing}
      @change=${this.#actions}
      @click=${this.#actions}
      @focusin=${this.#actions}
      @keydown=${this.#actions}
    >
      ${
        view
          ? renderRadar(view, view.view === 'radar' ? this.#layoutOf(view) : undefined, this.#notice)
          : renderWaiting(messages, source.error, this.#data.isAwaited)
      }
      ${view && this.#draft ? renderDraft(view, this.#draft) : nothing}
    </div>`;
  }

  /** What the templates read; `undefined` until the instrument is here. */
  get #view(): RadarView | undefined {
    const {data} = this.#data;
    if (!data) return undefined;
    const {messages, tag} = this.#locale;
    const {selected, current, showsMembers} = this.#actions;
    const last = data.axes.length - 1;
    return {
      ...data,
      ...{messages, showsMembers, selected: selected > last ? -1 : selected, current: Math.min(current, last)},
      title: this.heading || data.instrument.title,
      series: present(data.readings, messages, tag),
      view: this.view === 'radar' && !hasRadar(data) ? 'bars' : this.view,
    };
  }

  /** Labels keep their places as long as nothing that they depend on has changed. */
  #layoutOf(view: RadarView): Layout | undefined {
    const {frame} = this.#frame;
    if (!frame) return undefined;
    const key = layoutKey(view);
    if (this.#layout?.frame !== frame || this.#layout.key !== key)
      this.#layout = {layout: layOut(view, frame), frame, key};
    return this.#layout.layout;
  }

  /** Files are drawn apart, in a size of their own, so that a telephone saves the same picture as a large screen. */
  async #draw(): Promise<Picture> {
    await this.updateComplete;
    const {composePicture} = await bring(import('./radar/picture.js'));
    const view = this.#view;
    if (!view || !hasRadar(view)) {
      const message = 'There is no radar to draw; give it series about 3 to 24 axes.';
      throw new CoopError({code: 'invalid', path: '$', message});
    }
    this.#draft = layOut(
      view,
      this.#frame.frameOf((em) => 50 * em),
    );
    this.requestUpdate();
    this.performUpdate();
    const {author, licence} = view.instrument.source;
    const {series, title, instrument} = view;
    const date = dateIn(series[0]?.date ?? new Date().toISOString(), this.#locale.tag);
    const origin = `${instrument.title} · ${author} · ${licence} · ${instrument.version}`;
    const picture = composePicture(this.renderRoot.querySelector('.draft')!, [title, date], [origin]);
    this.#draft = undefined;
    this.requestUpdate();
    return picture;
  }

  async #save(type: 'png' | 'svg'): Promise<void> {
    const {messages} = this.#locale;
    const name = messages.fileName(this.#data.data!.instrument.id, new Date().toISOString().slice(0, 10));
    this.#notice = '';
    try {
      const file = type === 'png' ? await this.toPNG() : new Blob([await this.toSVG()], {type: 'image/svg+xml'});
      saveFile(file, `${name}.${type}`);
    } catch (error) {
      this.#notice = messages.saveFailed;
      if (error instanceof CoopError) this.#errors.fail(error);
    }
    this.requestUpdate();
  }
}

define('coop-radar', CoopRadar);

// A page that pastes one file has its languages to register from there.
export {registerLocale} from './locale.js';

declare global {
  interface HTMLElementTagNameMap {
    'coop-radar': CoopRadar;
  }
}
