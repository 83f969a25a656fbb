import type {TemplateResult} from 'lit';
import {nameOf} from '../../core/tree.js';
import type {AssessingMessages, EndingMessages} from '../messages/messages.js';
import type {Draw} from '../shared/draw.js';
import {itemsIn, REVIEW, unansweredOf, type Drawing, type QuestionnaireView} from './view.js';

/** Up to how many items without an answer are named; of more, how many they are says enough. */
const FEW = 5;

/** What one reads before finishing: what is missing, with a way there, and every answer where one wants to. */
export function renderReview<M extends AssessingMessages>(
  html: Draw,
  words: EndingMessages,
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
): TemplateResult {
  const {headingLevel, isInForm, openHelp} = view;
  const isOpen = openHelp.has(REVIEW);
  return html`
    <section class="section" part="review" aria-labelledby="h-${REVIEW}">
      <h3 aria-level=${headingLevel + 1} id="h-${REVIEW}" tabindex="-1">${words.reviewTitle}</h3>
      ${renderMissing(html, words, view)}
      <button class="quiet" name="help" value=${REVIEW} aria-expanded=${isOpen}>${words.reviewAll}</button>
      ${isOpen ? renderAll(html, words, view, drawing) : ''} ${isInForm ? html`<p>${words.finishInForm}</p>` : ''}
    </section>
  `;
}

function renderMissing(html: Draw, words: EndingMessages, view: QuestionnaireView<AssessingMessages>): TemplateResult {
  const {messages} = view;
  const unanswered = unansweredOf(view);
  if (unanswered.length === 0) return html`<p>${words.reviewComplete}</p>`;
  if (unanswered.length > FEW)
    return html`<p>${messages.reviewMissing(unanswered.length)}</p>
      <button class="quiet" name="next">${messages.nextUnanswered}</button>`;
  return html`<p>${messages.reviewMissing(unanswered.length)}</p>
    <ul class="unanswered">
      ${unanswered.map((item) => html`<li><button class="quiet" name="go" value=${item.id}>${nameOf(item)}</button></li>`)}
    </ul>`;
}

function renderAll<M extends AssessingMessages>(
  html: Draw,
  words: EndingMessages,
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
): TemplateResult[] {
  const {messages, sections, headingLevel, comments} = view;
  return sections.map(
    (section) => html`
      <h4 aria-level=${headingLevel + 2}>${section.title}</h4>
      <dl class="answers">
        ${itemsIn(section).map(
          (item) =>
            html`<div>
              <dt>${nameOf(item)}</dt>
              <dd>
                <b>${drawing.answer(view, item) || messages.unanswered}</b> ${comments[item.id] ?? ''}
                <button class="quiet" name="go" value=${item.id} aria-describedby="q-${item.id}">${words.edit}</button>
              </dd>
            </div>`,
        )}
      </dl>
    `,
  );
}
