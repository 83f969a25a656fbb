import {html, nothing, type TemplateResult} from 'lit';
import {levelOf} from '../../core/level.js';
import type {Branch, NodeResult} from '../../core/schema.js';
import {isBranch} from '../../core/tree.js';
import type {AskingMessages} from '../messages/messages.js';
import {renderItem} from './item.js';
import {itemsIn, nodeOf, scoreText, type Drawing, type QuestionnaireView} from './view.js';

/** One section as a chapter: its title, a line of help, its items, its score. */
export function renderSection<M extends AskingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
  section: Branch,
  position: number,
): TemplateResult {
  const {messages, sections, step} = view;
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
      ${section.help ? html`<p class="help">${section.help}</p>` : nothing} ${drawing.lead?.(view, section)}
      ${itemsIn(section).map((item) => renderItem(view, drawing, item))} ${renderScore(view, nodeOf(view, section.id))}
    </section>
  `;
}

/** The branch that this section is part of, if there is one. */
function parentOf({instrument}: QuestionnaireView, section: Branch): string {
  const parent = instrument.tree.find((child) => isBranch(child) && child.children.includes(section)) as
    Branch | undefined;
  return parent ? `${parent.title} · ` : '';
}

/** A thin bar that fills as one answers, and the same in words. */
export function renderScore(view: QuestionnaireView, node: NodeResult): TemplateResult {
  return html`
    <div class="score" part="score">
      ${renderBar(node.score ?? 0)}
      <p>${scoreText(view, node)}</p>
    </div>
  `;
}

/** A bar beside words that say the same. */
export function renderBar(percent: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true"><rect width="${percent}%" height="6" rx="3" /></svg>`;
}

/** The score of the whole, then of each branch that groups sections. */
export function renderTotal(view: QuestionnaireView): TemplateResult {
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
