import {html, nothing, svg, type TemplateResult} from 'lit';
import {dashOf, hasNamesOnRings} from './chart.js';
import type {Reading} from './figures.js';
import type {Layout} from './layout.js';
import {markersAt, styleOf} from './looks.js';
import type {RadarView} from './view.js';

/** What lines, bands, arcs, rings and numbers stand for. */
export function renderKey(view: RadarView, layout: Layout): TemplateResult {
  const {messages, readings, families, axes, instrument, notes} = view;
  return html`<div class="key" part="key">
    <ul>
      ${readings.map((reading, i) => html`<li>${renderSwatch(reading, i)} ${reading.name}</li>`)}
      ${families.map(
        ({title}, i) =>
          html`<li>
            ${renderDrawing(svg`<path class="family" stroke-dasharray=${dashOf(i)} d="M1 12Q20 0 39 12" />`)} ${title}
          </li>`,
      )}
    </ul>
    ${
      readings.some(({band}) => band)
        ? html`<label><input type="checkbox" name="members" .checked=${view.showsMembers} />${messages.members}</label>`
        : nothing
    }
    ${
      instrument.levels.length > 0 && !hasNamesOnRings(view, layout)
        ? html`<p>${messages.levels(instrument.levels.map(({title}) => title))}</p>`
        : nothing
    }
    ${
      layout.isNumbered
        ? html`<ol>
            ${axes.map(({title}, axis) => html`<li>${title} <small>${notes[axis]}</small></li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

/** How a series is drawn, in small. */
export function renderSwatch({band}: Reading, i: number): TemplateResult {
  return renderDrawing(
    svg`<g class="look" .style=${styleOf(i)}>
      <path class=${band ? 'band' : ''} d="M1 1H39V15H1Z" />
      <path class=${band ? 'median' : 'line'} d="M1 8H39" />
      <path class="marker" d=${markersAt([{x: 20, y: 8}], i)} />
    </g>`,
  );
}

function renderDrawing(drawing: TemplateResult): TemplateResult {
  return html`<svg width="40" height="16" aria-hidden="true">${drawing}</svg>`;
}
