import {html, type TemplateResult} from 'lit';
import {vitality} from '../../core/score/dialogy.js';
import type {DialogyAnswer} from '../../core/schema.js';
import {discRadius, ribbonPath} from '../../geometry/space.js';

/** The radius of a full disc; the ribbon is drawn 100 long, and stretched from one disc's centre to the other's. */
const RADIUS = 40;

/** Two shores and what spans them: hollow rings and a dotted line until there is something to draw. */
export function renderPicture(id: string, {a, b}: DialogyAnswer): TemplateResult {
  const path =
    a === undefined || b === undefined ? '' : ribbonPath(a, b, vitality(a, b), {length: 100, radius: RADIUS});
  return html`
    <div class="space" part="space" aria-hidden="true">
      <svg class="ribbon" viewBox="0 0 100 ${2 * RADIUS}" preserveAspectRatio="none">
        <linearGradient id="between-${id}">
          <stop class="from" />
          <stop class="between" offset="0.5" />
          <stop class="to" offset="1" />
        </linearGradient>
        <path d="M0 ${RADIUS}H100" class="dots" />
        <path d=${path} fill="url(#between-${id})" />
      </svg>
      ${renderDisc('a', a)} ${renderDisc('b', b)}
    </div>
  `;
}

/** The second logic bears a ring, so that hue is not all that tells both apart. */
function renderDisc(logic: 'a' | 'b', intensity: number | undefined): TemplateResult {
  // A logic that does not live leaves a dot, so that its shore is seen.
  const radius = discRadius(intensity ?? 10, RADIUS) || 3;
  return html`<svg class="disc ${logic}" viewBox="0 0 ${2 * RADIUS} ${2 * RADIUS}">
    <circle class=${intensity === undefined ? 'hollow' : ''} cx=${RADIUS} cy=${RADIUS} r=${radius} />
    <circle class="ring" cx=${RADIUS} cy=${RADIUS} r=${logic === 'b' && intensity ? radius * 0.6 : 0} />
  </svg>`;
}
