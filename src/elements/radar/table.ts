import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Figure, Series} from './figures.js';
import {renderSwatch} from './key.js';
import {figureWords, type RadarView} from './view.js';

/**
 * The same as the picture, as a table: shown by itself, with a bar in each cell, or for screen readers and print alone.
 * Its roles are written out, since a style that changes its display would take them away.
 */
export function renderTable(view: RadarView, isStacked: boolean): TemplateResult {
  const {readings, axes, families, messages, title} = view;
  const groups = families.length > 0 ? families : [{title: '', first: 0, last: axes.length - 1}];
  return html`<div class="shows-${view.view}">
    <table role="table" part="table" class=${isStacked ? 'is-stacked' : ''}>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr role="row">
          <th role="columnheader">${messages.axes}</th>
          ${readings.map((reading) => html`<th role="columnheader">${renderSwatch(reading)} ${reading.name}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        (group) =>
          html`<tbody>
            ${
              group.title
                ? html`<tr role="row">
                    <th role="rowheader" class="group" colspan=${readings.length + 1}>${group.title}</th>
                  </tr>`
                : nothing
            }
            ${axes.slice(group.first, group.last + 1).map((axis, i) => renderRow(view, axis.title, group.first + i))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function renderRow(view: RadarView, title: string, axis: number): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader">${title}</th>
    ${view.readings.map((reading) => {
      const figure = reading.figures[axis]!;
      return html`<td role="cell">
        <b aria-hidden="true">${reading.name}</b
        >${view.view === 'bars' && figure.score !== null ? renderBar(figure, reading) : nothing}
        <span>${figureWords(view, figure).join(' · ')}</span>
      </td>`;
    })}
  </tr>`;
}

/** A bar from 0, or what a group has in its place. */
function renderBar({score, bar}: Figure, {style}: Series): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <g class="look" .style=${style}>${bar?.(svg) ?? svg`<path class="fill" d="M0 0H${score ?? 0}V1H0Z" />`}</g>
  </svg>`;
}
