import {html, nothing, svg, type TemplateResult} from 'lit';
import {markersAt} from './marks.js';
import type {ShownSeries} from './view.js';

/** How a series is drawn, in small. */
export function renderSwatch({kind, look}: ShownSeries): TemplateResult {
  return html`<svg class="swatch s${look}" width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
    ${kind === 'group' ? svg`<rect class="band" x="1" y="1" width="38" height="14" />` : nothing}
    <path class="line ${kind === 'group' ? 'is-median' : ''}" d="M1 8H39" />
    <path class="marker" d=${markersAt([{x: 20, y: 8}], look)} />
  </svg>`;
}
