import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {AssessingMessages} from '../messages/messages.js';
import {renderIntro, renderMoves, renderNotice, renderProgress, renderTools} from './chrome.js';
import {isDrawn} from './drawn.js';
import {renderEnd} from './end.js';
import {renderReview} from './review.js';
import {renderSection} from './section.js';
import {itemsIn, type Drawing, type QuestionnaireView} from './view.js';

/** The whole questionnaire, from what one knows before to the read-through and the way out. */
export function renderQuestionnaire<M extends AssessingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
): TemplateResult {
  const {sections, step} = view;
  const isReviewing = step === undefined ? view.isReviewing : step === sections.length;
  if (view.shown === 'end')
    return html`${view.keeping?.lead(html)} ${renderEnd(view, true)} ${renderNotice(view)} ${renderTools(view)}`;
  return html`
    ${renderIntro(view, drawing.pace)} ${drawing.contents?.(view)} ${renderProgress(view)}
    <fieldset class="all" role="none" lang=${view.instrument.locale} ?disabled=${view.isDisabled}>
      ${sections.map((section, i) =>
        isDrawn(view, section, ...itemsIn(section)) ? noChange : renderSection(view, drawing, section, i),
      )}
    </fieldset>
    ${drawing.scores?.total(view)}
    ${isReviewing && view.delivery === 'unfinished' ? renderReview(view, drawing) : nothing}
    ${view.isReadOnly ? nothing : renderEnd(view, isReviewing)} ${renderMoves(view)} ${renderNotice(view)}
    ${renderTools(view)}
    <p class="unseen" role="status">${drawing.status(view)}</p>
  `;
}
