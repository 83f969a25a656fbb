import {html, noChange, type TemplateResult} from 'lit';
import type {Branch} from '../../core/schema.js';
import {isAnswered} from '../../core/state.js';
import type {ProjectMessages} from '../messages/messages.js';
import {isMissing, itemsIn, type QuestionnaireView} from '../questionnaire/view.js';

/** A section that one opens; it is open from the start where something in it is answered, and where something is missing. */
export function renderFold(
  view: QuestionnaireView<ProjectMessages>,
  section: Branch,
  heading: TemplateResult,
  body: TemplateResult,
): TemplateResult {
  const items = itemsIn(section);
  const answered = items.filter((item) => isAnswered(item, view.answers)).length;
  const isOpen = answered > 0 || items.some((item) => isMissing(view, item));
  // Only ever opened from here: closing is the respondent's.
  return html`<details class="fold" ?open=${isOpen || noChange}>
    <summary>
      ${heading}
      <span class="help">${section.help}</span>
      <small>${view.messages.answered(answered, items.length)}</small>
    </summary>
    ${body}
  </details>`;
}
