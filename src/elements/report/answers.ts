import {html, type TemplateResult} from 'lit';
import type {Item} from '../../core/schema.js';
import {isBranch, nameOf, sectionsOf} from '../../core/tree.js';
import {answerWords} from './answer-words.js';
import {foldOf, renderOpener} from './fold.js';
import type {ReportView} from './view.js';

/** Every answer, with its example or note: what has one is on show, and all of it on paper. */
export function renderAnswers(view: ReportView): TemplateResult {
  const {messages, instrument, response, headingLevel} = view;
  const {comments = {}} = response;
  const folded = foldOf(view, 'answers');
  return html`<section part="answers">
    <h3 aria-level=${headingLevel + 1}>${messages.answers}</h3>
    ${renderOpener(view, 'answers', messages.showAnswers)}
    ${sectionsOf(instrument).map(({title, children}) => {
      const items = children.filter((child): child is Item => !isBranch(child));
      return html`<div class=${items.some(({id}) => comments[id]) ? '' : folded}>
        <h4 aria-level=${headingLevel + 2}>${title}</h4>
        <dl>
          ${items.map(
            (item) =>
              html`<div class=${comments[item.id] ? '' : folded}>
                <dt>${nameOf(item)}</dt>
                <dd>
                  <b>${answerWords(instrument, item, response.answers[item.id], messages) || messages.unanswered}</b>
                  ${comments[item.id] ? html`<p class="text">${comments[item.id]}</p>` : ''}
                </dd>
              </div>`,
          )}
        </dl>
      </div>`;
    })}
  </section>`;
}
