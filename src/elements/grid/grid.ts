import {html, nothing, type TemplateResult} from 'lit';
import {renderContents, renderIntro, renderMoves, renderNotice, renderProgress, renderTools} from './chrome.js';
import {renderReview} from './review.js';
import {renderSection, renderTotal} from './section.js';
import type {GridView} from './view.js';

/** The whole grid, once there is a questionnaire. Steps hide what is not on show, so that print has it all. */
export function renderGrid(view: GridView): TemplateResult {
  const {sections, step} = view;
  const isLast = step === sections.length;
  return html`
    ${renderIntro(view)} ${renderContents(view)} ${renderProgress(view)}
    <fieldset class="all" role="none" ?disabled=${view.isDisabled}>
      ${sections.map((section, i) => renderSection(view, section, i))}
    </fieldset>
    <section class="section" part="total" aria-label=${view.messages.total} ?hidden=${step !== undefined && !isLast}>
      ${renderTotal(view)}
    </section>
    ${view.isReviewing || isLast ? renderReview(view) : nothing} ${renderMoves(view)} ${renderNotice(view)}
    ${renderTools(view)}
    <p class="unseen" role="status">${view.announcement}</p>
  `;
}
