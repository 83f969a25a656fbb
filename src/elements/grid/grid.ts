import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Branch} from '../../core/schema.js';
import {renderContents, renderIntro, renderMoves, renderNotice, renderProgress, renderTools} from './chrome.js';
import {renderOutcome, renderReview} from './review.js';
import {renderSection, renderTotal} from './section.js';
import {statementsOf, type GridView} from './view.js';

/** The whole grid, once there is a questionnaire. Steps hide what is not on show, so that print has it all. */
export function renderGrid(view: GridView): TemplateResult {
  const {sections, step} = view;
  const isReviewing = step === undefined ? view.isReviewing : step === sections.length;
  return html`
    ${renderIntro(view)} ${renderContents(view)} ${renderProgress(view)}
    <fieldset class="all" role="none" lang=${view.instrument.locale} ?disabled=${view.isDisabled}>
      ${sections.map((section, i) => renderChanged(view, section, i))}
    </fieldset>
    <section
      class="section"
      part="total"
      aria-label=${view.messages.total}
      ?hidden=${step !== undefined && !isReviewing}
    >
      ${renderTotal(view)}
    </section>
    ${isReviewing ? renderReview(view) : nothing} ${view.isReadOnly ? nothing : renderOutcome(view, isReviewing)}
    ${renderMoves(view)} ${renderNotice(view)} ${renderTools(view)}
    <p class="unseen" role="status">${view.announcement}</p>
  `;
}

/** One answer touches one section: the others stand as they were drawn, so that the last answer costs what the first did. */
function renderChanged(view: GridView, section: Branch, position: number): TemplateResult | typeof noChange {
  const {answers, comments, openComments, openWords, messages, instrument, step, isChecked, isRequired, isReadOnly} =
    view;
  const own = statementsOf(section).flatMap(({id}) => [answers[id], comments[id], openComments.has(id)]);
  const from = [...own, openWords.has(section.id), messages, instrument, step, isChecked, isRequired, isReadOnly];
  const before = view.drawn.get(section.id);
  if (before && from.every((part, i) => part === before[i])) return noChange;
  view.drawn.set(section.id, from);
  return renderSection(view, section, position);
}
