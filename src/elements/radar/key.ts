import {html, nothing, svg, type TemplateResult} from 'lit';
import {dashOf, hasNamesOnRings, markersAt} from './chart.js';
import type {Series} from './figures.js';
import type {Layout} from './layout.js';
import type {RadarView} from './view.js';

/** What lines, bands, arcs, rings and numbers stand for. */
export function renderKey(view: RadarView, layout: Layout): TemplateResult {
  const {messages, readings, families, axes, instrument, notes, gaps, isWhole} = view;
  return html`<div class="key" part="key">
    <ul>
      ${readings.map((reading) => html`<li>${renderSwatch(reading)} ${reading.name}</li>`)}
      ${families.map(
        ({title}, i) =>
          html`<li>
            ${renderDrawing(svg`<path class="family" stroke-dasharray=${dashOf(i)} d="M1 12Q20 0 39 12" />`)} ${title}
          </li>`,
      )}
    </ul>
    ${readings.find(({field}) => field)?.field!(html, view.showsMembers)}
    ${
      instrument.levels.length > 0 && !hasNamesOnRings(view, layout)
        ? html`<p>${messages.levels(instrument.levels.map(({title}) => title))}</p>`
        : nothing
    }
    ${
      layout.isNumbered
        ? html`<ol>
            ${axes.map(({title}, axis) => html`<li>${title} <small>${isWhole[axis] && !gaps[axis] ? '' : notes[axis]}</small></li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

/** How a series is drawn, in small. */
export function renderSwatch(series: Series): TemplateResult {
  return renderDrawing(
    svg`<g class="look" .style=${series.style}>
      ${series.swatch?.(svg) ?? svg`<path class="line" d="M1 8H39" />`}
      <path class="marker" d=${markersAt([{x: 20, y: 8}], series)} />
    </g>`,
  );
}

function renderDrawing(drawing: TemplateResult): TemplateResult {
  return html`<svg width="40" height="16" aria-hidden="true">${drawing}</svg>`;
}
