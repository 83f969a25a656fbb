import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {AssessingMessages} from '../messages/messages.js';
import {renderEnd, renderIntro, renderMoves, renderNotice, renderProgress, renderTitle, renderTools} from './chrome.js';
import {isDrawn} from './drawn.js';
import {renderSection} from './section.js';
import {itemsIn, type Drawing, type QuestionnaireView} from './view.js';

/** The whole questionnaire, from what one knows before to what is missing and the way out. */
export function renderQuestionnaire<M extends AssessingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
): TemplateResult {
  const {sections, step} = view;
  // One finishes under the last question, or on a page of its own where sections come one at a time.
  const isEnd = step === undefined || step === sections.length;
  if (view.shown === 'end')
    return html`${view.keeping?.lead(html)} ${renderEnd(view, true)} ${renderNotice(view)} ${renderTools(view)}`;
  return html`
    ${view.shown === 'questions' ? renderTitle(view) : renderIntro(view, drawing.pace)} ${drawing.contents?.(view)}
    ${renderProgress(view)}
    <fieldset class="all" role="none" lang=${view.instrument.locale} ?disabled=${view.isDisabled}>
      ${sections.map((section, i) =>
        isDrawn(view, section, ...itemsIn(section)) ? noChange : renderSection(view, drawing, section, i),
      )}
    </fieldset>
    ${drawing.scores?.total(view)}
    ${isEnd && view.delivery === 'unfinished' && !view.isReadOnly ? view.ending?.review(html, view, drawing) : nothing}
    ${view.isReadOnly ? nothing : renderEnd(view, isEnd)} ${renderMoves(view)} ${renderNotice(view)}
    ${renderTools(view, isEnd)}
    <p class="unseen" role="status">${drawing.status(view)}</p>
  `;
}
