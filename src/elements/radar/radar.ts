import {html, nothing, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {RadarMessages} from '../messages/messages.js';
import {renderChart} from './chart.js';
import {renderKey, renderReading} from './key.js';
import type {Layout} from './layout.js';
import {renderTable} from './table.js';
import {hasRadar, isGap, type RadarView, type ViewName} from './view.js';

const VIEWS: readonly ViewName[] = ['radar', 'bars', 'table'];

/** The whole: its title and switch, what is on show, its key, and the table that is always there. */
export function renderRadar(view: RadarView, layout: Layout | undefined, notice: string): TemplateResult {
  const {messages, axes, view: shown} = view;
  const isPossible = hasRadar(view);
  return html`
    <h2 part="title">${view.title}</h2>
    <fieldset class="views" part="views">
      <legend class="unseen">${messages.views}</legend>
      ${VIEWS.slice(isPossible ? 0 : 1).map(
        (name) =>
          html`<label>
            <input type="radio" name="view" value=${name} .checked=${name === shown} />${messages.view[name]}
          </label>`,
      )}
    </fieldset>
    ${isPossible ? nothing : html`<p>${messages.notForRadar(axes.length)}</p>`}
    ${axes.every((_, axis) => isGap(view, axis)) ? html`<p>${messages.empty}</p>` : nothing}
    ${shown === 'radar' ? renderPicture(view, layout) : nothing}
    <div class="shows-${shown}">${renderTable(view)}</div>
    ${
      isPossible
        ? html`<p class="tools" part="tools">
            ${(['png', 'svg'] as const).map(
              (type) => html`<button type="button" name="save" value=${type}>${messages.savePicture[type]}</button>`,
            )}
          </p>`
        : nothing
    }
    <p role="status">${notice}</p>
  `;
}

/** The picture in a box of its own height, so that a score that changes lays out nothing around it. */
function renderPicture(view: RadarView, layout: Layout | undefined): TemplateResult {
  return html`<div class="picture" .style=${layout ? `block-size: ${Math.ceil(layout.bottom - layout.top) + 4}px` : ''}>
      ${layout ? renderChart(view, layout) : nothing}
    </div>
    ${renderReading(view)} ${layout ? renderKey(view, layout) : nothing}`;
}

/** The host's own content until the instrument is here, and what to do when it cannot come. */
export function renderWaiting(
  messages: RadarMessages,
  error: CoopError | undefined,
  isAwaited: boolean,
): TemplateResult {
  if (!error) return html`<slot><p role="status">${isAwaited ? messages.loading : messages.empty}</p></slot>`;
  return html`<div role="alert">
    <p>${messages.loadFailed}</p>
    <p lang="en"><small>${error.message}</small></p>
    <button type="button" name="retry">${messages.retry}</button>
  </div>`;
}

/** What a file is made from, out of sight. */
export function renderDraft(view: RadarView, layout: Layout): TemplateResult {
  return html`<div class="draft" aria-hidden="true">${renderChart(view, layout)} ${renderKey(view, layout)}</div>`;
}
