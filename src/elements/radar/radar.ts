import {html, nothing, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {RadarMessages} from '../messages/messages.js';
import {renderFailure} from '../shared/failure.js';
import {heightOf, renderChart} from './chart.js';
import {renderKey} from './key.js';
import type {Frame, Layout} from './layout.js';
import type {ViewName} from './host.js';
import {renderTable} from './table.js';
import {axisWords, hasRadar, type RadarView} from './view.js';

const VIEWS: readonly ViewName[] = ['radar', 'bars', 'table'];

/** The whole: its title and switch, what is on show, its key, and the table that is always there. */
export function renderRadar(view: RadarView, frame: Frame | undefined, layout: Layout | undefined, notice: string) {
  const {messages, gaps} = view;
  const isPossible = hasRadar(view);
  return html`
    <h2 aria-level=${view.headingLevel} part="title">${view.title}</h2>
    <fieldset part="views" aria-label=${messages.views}>
      ${VIEWS.slice(isPossible ? 0 : 1).map(
        (name) =>
          html`<label
            ><input
              type="radio"
              name="view"
              value=${name}
              .checked=${name === view.view}
            />${messages.view[name]}</label
          >`,
      )}
    </fieldset>
    ${isPossible ? nothing : html`<p>${messages.notForRadar}</p>`}
    ${gaps.includes(false) ? nothing : html`<p>${messages.empty}</p>`} ${layout ? renderPicture(view, layout) : nothing}
    ${renderTable(view, frame !== undefined && frame.width < (view.readings.length + 1) * 12 * frame.em)}
    ${
      isPossible && view.readings.length > 0
        ? html`<p class="tools" part="tools">
            ${(['png', 'svg'] as const).map(
              (type) => html`<button class="quiet" name="save" value=${type}>${messages.savePicture[type]}</button>`,
            )}
          </p>`
        : nothing
    }
    <p role="status">${notice}</p>
  `;
}

/** The picture in a box of its own height, so that a score that changes lays out nothing around it. */
function renderPicture(view: RadarView, layout: Layout): TemplateResult {
  return html`<div class="picture" .style=${`block-size: ${heightOf(layout)}px`}>${renderChart(view, layout)}</div>
    ${view.axes[view.selected] ? html`<p class="reading" part="reading">${axisWords(view, view.selected)}</p>` : nothing}
    ${renderKey(view, layout)}`;
}

/** The host's own content until the instrument is here, and what to do when it cannot come. */
export function renderWaiting(messages: RadarMessages, error: CoopError | undefined, isAwaited: boolean) {
  if (!error) return html`<slot><p role="status">${isAwaited ? messages.loading : messages.empty}</p></slot>`;
  return renderFailure(messages, error);
}
