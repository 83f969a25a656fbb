import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Branch} from '../../core/schema.js';
import type {AskingMessages} from '../messages/messages.js';
import {isDrawn} from './drawn.js';
import {itemsIn, type Drawing, type QuestionnaireView} from './view.js';

/** One section as a chapter: its title, a line of help, its items, its score where it has one. */
export function renderSection<M extends AskingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
  section: Branch,
  position: number,
): TemplateResult {
  return html`
    <section
      class="section"
      part="section"
      aria-labelledby="h-${section.id}"
      ?hidden=${view.step !== undefined && view.step !== position}
    >
      ${drawing.eyebrow?.(view, section, position)}
      <h3 aria-level=${view.headingLevel + 1} id="h-${section.id}" tabindex="-1">${section.title}</h3>
      ${section.help ? html`<p class="help">${section.help}</p>` : nothing} ${drawing.lead?.(view, section)}
      ${itemsIn(section).map((item) => (isDrawn(view, item) ? noChange : drawing.item(view, drawing, item)))}
      ${drawing.scores?.section(view, section)}
    </section>
  `;
}
