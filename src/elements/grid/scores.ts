import {html, nothing, type TemplateResult} from 'lit';
import {levelOf} from '../../core/score/level.js';
import type {Branch, NodeResult} from '../../core/schema.js';
import {isBranch} from '../../core/tree.js';
import type {GridMessages} from '../messages/messages.js';
import {renderBar} from '../questionnaire/chrome.js';
import type {QuestionnaireView, Scores} from '../questionnaire/view.js';

type View = QuestionnaireView<GridMessages>;

/** Live scores: of each objective, of the general objectives, of the whole. */
export const gridScores: Scores<GridMessages> = {
  section: (view, {id}) => renderScore(view, nodeOf(view, id)),
  total: renderTotal,
  words: (view, {id, title}) => view.messages.sectionAnnounced(title, scoreText(view, nodeOf(view, id))),
};

/** A score for people: its level and whole number, or that answers are to be completed. */
function scoreText({messages, instrument}: View, {score}: NodeResult): string {
  return messages.score(score === null ? null : Math.round(score), levelOf(instrument.levels, score)?.title);
}

function nodeOf({result}: View, id: string): NodeResult {
  return result.nodes.find((node) => node.id === id) ?? result.total;
}

/** A thin bar that fills as one answers, and the same in words. */
function renderScore(view: View, node: NodeResult): TemplateResult {
  return html`
    <div class="score" part="score">
      ${renderBar(node.score ?? 0)}
      <p>${scoreText(view, node)}</p>
    </div>
  `;
}

/** The score of the whole, then of each branch that groups sections. */
function renderTotal(view: View): TemplateResult {
  const {instrument, result, messages, step, sections, headingLevel} = view;
  const parts = instrument.tree.filter((child) => isBranch(child) && child.children.some(isBranch)) as Branch[];
  const level = levelOf(instrument.levels, result.total.score);
  return html`
    <section
      class="section"
      part="total"
      aria-label=${messages.total}
      ?hidden=${step !== undefined && step !== sections.length}
    >
      <h3 aria-level=${headingLevel + 1}>${messages.total}</h3>
      ${renderScore(view, result.total)} ${level?.text ? html`<p>${level.text}</p>` : nothing}
      ${parts.map(
        ({id, title}) =>
          html`<h4 aria-level=${headingLevel + 2}>${title}</h4>
            ${renderScore(view, nodeOf(view, id))}`,
      )}
    </section>
  `;
}
