import {html, nothing, type TemplateResult} from 'lit';
import {nameOf} from '../../core/tree.js';
import type {AssessingMessages} from '../messages/messages.js';
import {renderButton} from './item.js';
import {itemsIn, REVIEW, unansweredOf, type Drawing, type QuestionnaireView} from './view.js';

/** The read-through before finishing: what is missing, with a link to each, then every answer. */
export function renderReview<M extends AssessingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
): TemplateResult {
  const {messages, sections, headingLevel, isInForm, isReadOnly} = view;
  const unanswered = unansweredOf(view);
  return html`
    <section class="section" part="review" aria-labelledby="h-${REVIEW}">
      <h3 aria-level=${headingLevel + 1} id="h-${REVIEW}" tabindex="-1">${messages.reviewTitle}</h3>
      ${
        unanswered.length === 0
          ? html`<p>${messages.reviewComplete}</p>`
          : html`<p>${messages.reviewMissing(unanswered.length)}</p>
              <ul class="unanswered">
                ${unanswered.map((item) => html`<li><button class="quiet" name="go" value=${item.id}>${nameOf(item)}</button></li>`)}
              </ul>`
      }
      <details>
        <summary>${messages.reviewAll}</summary>
        ${sections.map(
          (section) => html`
            <h4 aria-level=${headingLevel + 2}>${section.title}</h4>
            <dl class="answers">
              ${itemsIn(section).map(
                (item) =>
                  html`<div>
                    <dt>${nameOf(item)}</dt>
                    <dd>
                      <b>${drawing.answer(view, item) || messages.unanswered}</b> ${view.comments[item.id] ?? nothing}
                      ${isReadOnly ? nothing : renderButton('go', item.id, messages.edit)}
                    </dd>
                  </div>`,
              )}
            </dl>
          `,
        )}
      </details>
      ${isInForm ? html`<p>${messages.finishInForm}</p>` : nothing}
    </section>
  `;
}
