import {html, nothing, type TemplateResult} from 'lit';
import {ringsHaveNames} from './chart.js';
import type {Layout} from './layout.js';
import {renderSwatch} from './swatch.js';
import {axisWords, type RadarView} from './view.js';

/** The words about the axis that is being read, for those who see. */
export function renderReading(view: RadarView): TemplateResult {
  const {selected} = view;
  return html`<p class="reading" part="reading" ?hidden=${selected < 0}>
    ${selected < 0 ? nothing : axisWords(view, selected)}
  </p>`;
}

/** What lines, bands, arcs, rings and numbers stand for. */
export function renderKey(view: RadarView, layout: Layout | undefined): TemplateResult {
  const {messages, series, families, axes, instrument} = view;
  const groups = series.filter(({kind, isWithheld}) => kind === 'group' && !isWithheld);
  return html`<div class="key" part="key">
    <ul>
      ${series.map(
        (one) => html`<li>${renderSwatch(one)} ${one.name}${one.isWithheld ? ` (${messages.withheld})` : nothing}</li>`,
      )}
      ${layout ? families.map(({title}, i) => html`<li>${renderArc(i)} ${title}</li>`) : nothing}
    </ul>
    ${
      groups.length > 0
        ? html`<label><input type="checkbox" name="members" .checked=${view.showsMembers} />${messages.members}</label>`
        : nothing
    }
    ${
      layout && instrument.levels.length > 0 && !ringsHaveNames(view, layout)
        ? html`<p>${messages.levels(instrument.levels.map(({title}) => title))}</p>`
        : nothing
    }
    ${
      layout?.isNumbered
        ? html`<ol class="numbers">
            ${axes.map(({title}) => html`<li>${title}</li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

function renderArc(i: number): TemplateResult {
  return html`<svg class="swatch" width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
    <path class="family f${i % 4}" d="M1 12Q20 0 39 12" />
  </svg>`;
}
