import {html, nothing, type TemplateResult} from 'lit';
import {renderContents, renderIntro, renderMoves, renderNotice, renderProgress, renderTools} from './chrome.js';
import {renderReview} from './review.js';
import {renderScore, renderSection} from './section.js';
import type {GridView} from './view.js';

/** The whole grid, once there is a questionnaire. Steps hide what is not on show, so that print has it all. */
export function renderGrid(view: GridView): TemplateResult {
  const {sections, step, announcement, messages, result} = view;
  const isReviewing = step === undefined ? view.isReviewing : step === sections.length;
  return html`
    ${renderIntro(view)} ${renderContents(view)} ${renderProgress(view)}
    <fieldset class="all" role="none" ?disabled=${view.isDisabled}>
      ${sections.map((section, i) => renderSection(view, section, i))}
    </fieldset>
    ${
      isReviewing
        ? renderReview(view)
        : html`<section class="total" ?hidden=${step !== undefined} aria-label=${messages.total}>
            <h3>${messages.total}</h3>
            ${renderScore(view, result.total)}
          </section>`
    }
    ${renderMoves(view)} ${renderNotice(view)} ${renderTools(view)}
    <p class="unseen" role="status">${announcement || nothing}</p>
  `;
}
