import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {ProjectMessages} from '../messages/messages.js';
import {renderEnd, renderIntro, renderNotice, renderTools} from '../questionnaire/chrome.js';
import {isDrawn} from '../questionnaire/drawn.js';
import {renderSection} from '../questionnaire/section.js';
import {itemsIn, type Drawing, type QuestionnaireView} from '../questionnaire/view.js';

type View = QuestionnaireView<ProjectMessages>;

/**
 * The whole sheet: what it is for, its sections, and the way out. There is
 * nothing to count and no read-through: a sheet is read as it is filled in.
 *
 * @param goesAlong Whether it travels with other forms, where one finishes and keeps answers.
 */
export function renderSheet(view: View, drawing: Drawing<ProjectMessages>, goesAlong: boolean): TemplateResult {
  const {messages, instrument, sections, step, isRequired, isReadOnly, isDisabled} = view;
  // What cannot be answered just now is a field still; what is to be read is words.
  const isRead = isReadOnly && !isDisabled;
  const lines = {...view, isReadOnly: isRead};
  const words = {
    ...messages,
    ...(goesAlong && {privacy: messages.along}),
    ...(!isRequired && {intro: () => messages.optional}),
  };
  const isLast = step === undefined || step === sections.length - 1;
  return html`
    ${isRead ? html`<h2 aria-level=${view.headingLevel} tabindex="-1">${instrument.title}</h2>` : renderIntro({...view, messages: words}, drawing.pace, !goesAlong)}
    <fieldset class="all" role="none" lang=${instrument.locale} ?disabled=${isDisabled}>
      ${sections.map((section, i) =>
        isDrawn(lines, section, ...itemsIn(section)) ? noChange : renderSection(lines, drawing, section, i),
      )}
    </fieldset>
    ${renderWay(view)} ${isReadOnly || goesAlong ? nothing : renderEnd(view, isLast)} ${renderNotice(view)}
    ${goesAlong ? nothing : renderTools(view)}
  `;
}

/** Back and forth between sections, where there is one at a time. */
function renderWay({messages, sections, step}: View): TemplateResult | typeof nothing {
  if (step === undefined) return nothing;
  return html`<p class="moves">
    ${step > 0 ? html`<button name="step" value=${step - 1}>${messages.back}</button>` : nothing}
    ${
      step < sections.length - 1
        ? html`<button class="main" name="step" value=${step + 1}>${messages.forward}</button>`
        : nothing
    }
  </p>`;
}
