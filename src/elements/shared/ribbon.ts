import type {TemplateResult} from 'lit';
import {vitality} from '../../core/score/dialogy.js';
import {discRadius, ribbonPath} from '../../geometry/space.js';
import type {Draw} from './draw.js';

const RADIUS = 12;

/**
 * A dialogy in small, without words: two discs and what spans them. A logic that does not live leaves a dot.
 *
 * @param length From one disc to the other, by a radius of 12.
 */
export function renderRibbon(html: Draw, a: number, b: number, length = 60): TemplateResult {
  const box = {length, radius: RADIUS};
  return html`<svg class="small-ribbon" viewBox="${-RADIUS} 0 ${length + 2 * RADIUS} ${2 * RADIUS}" aria-hidden="true">
    <path class="between" d=${ribbonPath(a, b, vitality(a, b), box)} />
    <circle class="a" cx="0" cy=${RADIUS} r=${discRadius(a, RADIUS) || 1} />
    <circle class="b" cx=${length} cy=${RADIUS} r=${discRadius(b, RADIUS) || 1} />
  </svg>`;
}
