import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Branch} from '../../core/schema.js';
import type {AskingMessages} from '../messages/messages.js';
import {renderWords} from '../shared/glossary-controller.js';
import {isDrawn} from './drawn.js';
import {itemsIn, type Drawing, type QuestionnaireView} from './view.js';

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
        drawing.fold && folded && view.step === undefined && !view.isReadOnly
          ? drawing.fold(view, section, heading, body)
          : html`${heading}${help ? html`<p class="help">${help}</p>` : nothing}${body}`
      }
      ${renderWords(view.messages)}
    </section>
  `;
}

/** Opens what an item lies folded in, so that it can take the focus. */
export function unfold(field: HTMLElement | undefined): void {
  field?.closest('details.fold')?.setAttribute('open', '');
}
