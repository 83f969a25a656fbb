import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Figure} from './figures.js';
import {renderSwatch} from './swatch.js';
import {figureWords, type RadarView, type ShownSeries} from './view.js';

/**
 * The same as the picture, as a table: shown by itself, with a bar in each cell, or for screen readers and print alone.
 * Its roles are written out, since a style that changes its display would take them away.
 */
export function renderTable(view: RadarView): TemplateResult {
  const {series, axes, families, messages} = view;
  const groups = families.length > 0 ? families : [{title: '', first: 0, last: axes.length - 1}];
  return html`<div class="data ${series.length > 3 ? 'is-wide' : ''}" part="table">
    <table role="table">
      <caption>
        ${view.title}
      </caption>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${messages.axes}</th>
          ${series.map((one) => html`<th role="columnheader" scope="col">${renderSwatch(one)} ${one.name}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({title, first, last}) =>
          html`<tbody>
            ${
              title
                ? html`<tr role="row">
                    <th role="rowheader" scope="rowgroup" class="group" colspan=${series.length + 1}>${title}</th>
                  </tr>`
                : nothing
            }
            ${axes.slice(first, last + 1).map((axis, i) => renderRow(view, axis.title, first + i))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function renderRow(view: RadarView, title: string, axis: number): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${title}</th>
    ${view.series.map((one) => {
      const figure = one.figures[axis]!;
      return html`<td role="cell">
        <span class="of" aria-hidden="true">${one.name}</span>${view.view === 'bars' ? renderBar(one, figure) : nothing}
        <span>${figureWords(view, one, figure).join(' · ')}</span>
      </td>`;
    })}
  </tr>`;
}

/** A bar from 0; of a group, its range, its middle half and its median. */
function renderBar({look}: ShownSeries, {score, spread}: Figure): TemplateResult {
  return html`<svg class="bar s${look}" aria-hidden="true">
    ${
      score === null
        ? nothing
        : spread
          ? svg`<line class="whisker" x1="${spread[0]}%" x2="${spread[3]}%" y1="50%" y2="50%" />
              <rect class="band" x="${spread[1]}%" width="${spread[2] - spread[1]}%" height="100%" />
              <line class="median" x1="${score}%" x2="${score}%" y2="100%" />`
          : svg`<rect class="fill" width="${score}%" height="100%" />`
    }
  </svg>`;
}
