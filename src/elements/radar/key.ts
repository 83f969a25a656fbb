import {html, nothing, type TemplateResult} from 'lit';
import {ringsHaveNames} from './chart.js';
import {coverageOf, noteOf, type Layout} from './layout.js';
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
export function renderKey(view: RadarView, layout: Layout): TemplateResult {
  const {messages, series, families, axes, instrument} = view;
  const groups = series.filter(({kind, isWithheld}) => kind === 'group' && !isWithheld);
  return html`<div class="key" part="key">
    <ul>
      ${series.map(
        (one) => html`<li>${renderSwatch(one)} ${one.name}${one.isWithheld ? ` (${messages.withheld})` : nothing}</li>`,
      )}
      ${families.map(({title}, i) => html`<li>${renderArc(i)} ${title}</li>`)}
    </ul>
    ${
      groups.length > 0
        ? html`<label><input type="checkbox" name="members" .checked=${view.showsMembers} />${messages.members}</label>`
        : nothing
    }
    ${
      instrument.levels.length > 0 && !ringsHaveNames(view, layout)
        ? html`<p>${messages.levels(instrument.levels.map(({title}) => title))}</p>`
        : nothing
    }
    ${
      layout.isNumbered
        ? html`<ol class="numbers">
            ${axes.map(({title}, axis) => html`<li>${title} ${renderNote(view, axis)}</li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

/** What stands under an axis' name where the picture has room for it. */
function renderNote(view: RadarView, axis: number): TemplateResult | typeof nothing {
  const note = noteOf(view, axis);
  if (!note) return nothing;
  return note === 'gap'
    ? html`<small>${view.messages.noScore}</small>`
    : html`<small class="coverage">${coverageOf(view, axis)}</small>`;
}

function renderArc(i: number): TemplateResult {
  return html`<svg class="swatch" width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
    <path class="family f${i % 4}" d="M1 12Q20 0 39 12" />
  </svg>`;
}
