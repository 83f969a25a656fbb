import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Branch} from '../../core/schema.js';
import type {AskingMessages} from '../messages/messages.js';
import {renderIntro, renderMoves, renderNotice, renderOutcome, renderProgress, renderTools} from './chrome.js';
import {renderReview} from './review.js';
import {renderSection} from './section.js';
import {itemsIn, type Drawing, type QuestionnaireView} from './view.js';

/** The whole questionnaire, from what one knows before to the read-through and the way out. */
export function renderQuestionnaire<M extends AskingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
): TemplateResult {
  const {sections, step} = view;
  const isReviewing = step === undefined ? view.isReviewing : step === sections.length;
  return html`
    ${renderIntro(view, drawing.pace)} ${drawing.contents?.(view)} ${renderProgress(view)}
    <fieldset class="all" role="none" lang=${view.instrument.locale} ?disabled=${view.isDisabled}>
      ${sections.map((section, i) => renderChanged(view, drawing, section, i))}
    </fieldset>
    ${drawing.scores?.total(view)} ${isReviewing ? renderReview(view, drawing) : nothing}
    ${view.isReadOnly ? nothing : renderOutcome(view, isReviewing)} ${renderMoves(view)} ${renderNotice(view)}
    ${renderTools(view)}
    <p class="unseen" role="status">${drawing.status(view)}</p>
  `;
}

/** One answer touches one section: the others stand as they were drawn, so that the last answer costs what the first did. */
function renderChanged<M extends AskingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
  section: Branch,
  position: number,
): TemplateResult | typeof noChange {
  const {answers, comments, openComments, openHelp, messages, instrument, step, isChecked, isRequired, isReadOnly} =
    view;
  const own = itemsIn(section).flatMap(({id}) => [answers[id], comments[id], openComments.has(id), openHelp.has(id)]);
  const from = [...own, openHelp.has(section.id), messages, instrument, step, isChecked, isRequired, isReadOnly];
  const before = view.drawn.get(section.id);
  if (before && from.every((part, i) => part === before[i])) return noChange;
  view.drawn.set(section.id, from);
  return renderSection(view, drawing, section, position);
}
