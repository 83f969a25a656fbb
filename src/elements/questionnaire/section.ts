import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Branch} from '../../core/schema.js';
import {isAnswered} from '../../core/state.js';
import type {AskingMessages} from '../messages/messages.js';
import {isDrawn} from './drawn.js';
import {isMissing, itemsIn, type Drawing, type QuestionnaireView} from './view.js';

/** One section as a chapter: its title, a line of help, its items, its score where it has one. */
export function renderSection<M extends AskingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
  section: Branch,
  position: number,
): TemplateResult {
  const {id, title, help, folded} = section;
  const heading = html`<h3 aria-level=${view.headingLevel + 1} id="h-${id}" tabindex="-1">${title}</h3>`;
  const body = html`
    ${drawing.lead?.(view, section)}
    ${itemsIn(section).map((item) => (isDrawn(view, item) ? noChange : drawing.item(view, drawing, item)))}
    ${drawing.scores?.section(view, section)}
  `;
  return html`
    <section
      class="section"
      part="section"
      aria-labelledby="h-${id}"
      ?hidden=${view.step !== undefined && view.step !== position}
    >
      ${drawing.eyebrow?.(view, section, position)}
      ${
        folded && view.step === undefined && !view.isReadOnly
          ? renderFold(view, section, heading, body)
          : html`${heading}${help ? html`<p class="help">${help}</p>` : nothing}${body}`
      }
    </section>
  `;
}

/** What one opens; it is open from the start where something in it is answered, and where something is missing. */
function renderFold(
  view: QuestionnaireView,
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

/** Opens what an item lies folded in, so that it can take the focus. */
export function unfold(field: HTMLElement | undefined): void {
  field?.closest('details.fold')?.setAttribute('open', '');
}
