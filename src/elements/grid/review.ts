import {html, nothing, type TemplateResult} from 'lit';
import {statementsOf, unansweredOf, wordFor, type GridView} from './view.js';

/** The read-through before finishing: what is missing, with a link to each, then every answer. */
export function renderReview(view: GridView): TemplateResult {
  const {messages, sections, isInForm, isReadOnly} = view;
  const unanswered = unansweredOf(view);
  return html`
    <section class="section" part="review" aria-labelledby="h-review">
      <h3 id="h-review" tabindex="-1">${messages.reviewTitle}</h3>
      ${
        unanswered.length === 0
          ? html`<p>${messages.left(0)}</p>`
          : html`<p>${messages.reviewMissing(unanswered.length)}</p>
              <ul class="unanswered">
                ${unanswered.map(({id, text}) => html`<li><button type="button" class="quiet" name="go" value=${id}>${text}</button></li>`)}
              </ul>`
      }
      <details>
        <summary>${messages.reviewAll}</summary>
        ${sections.map(
          (section) => html`
            <h4>${section.title}</h4>
            <dl class="answers">
              ${statementsOf(section).map(
                (item) =>
                  html`<div>
                    <dt>${item.text}</dt>
                    <dd>
                      <b>${wordFor(view, item) || messages.unanswered}</b> ${view.comments[item.id] ?? nothing}
                      ${
                        isReadOnly
                          ? nothing
                          : html`<button
                              type="button"
                              class="quiet"
                              name="go"
                              value=${item.id}
                              aria-describedby="q-${item.id}"
                            >
                              ${messages.edit}
                            </button>`
                      }
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

/** What became of finishing, and the button that finishes, where a form around does not. */
export function renderOutcome({messages, outcome, isInForm}: GridView, isReviewing: boolean): TemplateResult {
  const next = {unfinished: messages.finish, failed: messages.retry}[outcome as string];
  return html`<p class="outcome" role="status" tabindex="-1">${messages.outcomes[outcome]}</p>
    ${
      isReviewing && next && !isInForm
        ? html`<p class="moves"><button type="button" class="main" name="finish">${next}</button></p>`
        : nothing
    }`;
}
