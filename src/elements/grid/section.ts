import {html, nothing, type TemplateResult} from 'lit';
import {levelOf} from '../../core/level.js';
import type {Branch, NodeResult, Scale} from '../../core/schema.js';
import {isBranch} from '../../core/tree.js';
import {renderItem} from './item.js';
import {nodeOf, scaleOf, scoreText, statementsOf, type GridView} from './view.js';

/** One objective as a chapter: its title, a line of help, its statements, its score. */
export function renderSection(view: GridView, section: Branch, position: number): TemplateResult {
  const {messages, sections, step} = view;
  const statements = statementsOf(section);
  return html`
    <section
      class="section"
      part="section"
      aria-labelledby="h-${section.id}"
      ?hidden=${step !== undefined && step !== position}
    >
      ${
        sections.length > 1
          ? html`<p class="eyebrow">${parentOf(view, section)}${messages.sectionOf(position + 1, sections.length)}</p>`
          : nothing
      }
      <h3 id="h-${section.id}" tabindex="-1">${section.title}</h3>
      ${section.help ? html`<p class="help">${section.help}</p>` : nothing}
      ${renderWords(view, section.id, [...new Set(statements.map((item) => scaleOf(view, item)))])}
      ${statements.map((item) => renderItem(view, item))} ${renderScore(view, nodeOf(view, section.id))}
    </section>
  `;
}

/** The general objective that this one is part of, if there is one. */
function parentOf({instrument}: GridView, section: Branch): string {
  const parent = instrument.tree.find((child) => isBranch(child) && child.children.includes(section)) as
    Branch | undefined;
  return parent ? `${parent.title} · ` : '';
}

/** The scale's words: above its columns where there is room, and whole on demand everywhere. */
function renderWords({messages, openWords}: GridView, id: string, scales: readonly Scale[]) {
  const isOpen = openWords.has(id);
  return html`
    <button type="button" class="quiet" name="words" value=${id} aria-expanded=${isOpen}>${messages.scaleWords}</button>
    ${
      isOpen
        ? html`<dl class="words">
            ${scales
              .flatMap((scale) => scale.options)
              .map(
                ({value, label, help}) =>
                  html`<div>
                    <dt>${value} <b>${label}</b></dt>
                    <dd>${help}</dd>
                  </div>`,
              )}
          </dl>`
        : nothing
    }
    ${
      scales.length === 1 && scales[0]!.options.length < 8
        ? html`<div class="scale heads" aria-hidden="true">
            <div class="steps">${scales[0]!.options.map(({label}) => html`<span>${label}</span>`)}</div>
          </div>`
        : nothing
    }
  `;
}

/** A thin bar that fills as one answers, and the same in words. */
export function renderScore(view: GridView, node: NodeResult): TemplateResult {
  return html`
    <div class="score" part="score">
      ${renderBar(node.score ?? 0)}
      <p>${scoreText(view, node)}</p>
    </div>
  `;
}

/** A bar beside words that say the same. */
export function renderBar(percent: number): TemplateResult {
  return html`<svg aria-hidden="true"><rect width="${percent}%" height="6" rx="3" /></svg>`;
}

/** The score of the whole, then of each of its general objectives. */
export function renderTotal(view: GridView): TemplateResult {
  const {instrument, result, messages} = view;
  const parts = instrument.tree.filter((child) => isBranch(child) && child.children.some(isBranch)) as Branch[];
  const level = levelOf(instrument.levels, result.total.score);
  return html`
    <h3>${messages.total}</h3>
    ${renderScore(view, result.total)} ${level?.text ? html`<p>${level.text}</p>` : nothing}
    ${parts.map(
      ({id, title}) =>
        html`<h4>${title}</h4>
          ${renderScore(view, nodeOf(view, id))}`,
    )}
  `;
}
