import {html, nothing, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {AnsweringMessages, AssessingMessages} from '../messages/messages.js';
import {renderComing, renderFailure} from '../shared/failure.js';
import {hasNothing, itemsIn, namesIn, unansweredOf, type QuestionnaireView} from './view.js';

/**
 * What one knows before anything: how many questions, how long, where answers go; and the way back in, for who has a file.
 *
 * @param hasTools Whether one keeps and opens answers here.
 */
export function renderIntro(view: QuestionnaireView, pace: number, hasTools = true): TemplateResult {
  const {messages, instrument, sections} = view;
  const items = sections.flatMap(itemsIn).length;
  return html`
    ${view.keeping?.lead(html)}
    <div class="intro" part="intro" ?hidden=${Boolean(view.step)}>
      <h2 aria-level=${view.headingLevel} tabindex="-1">${instrument.title}</h2>
      <p>${messages.intro(items, sections.length, Math.ceil(items / pace), namesIn(view))}</p>
      ${renderPrivacy(view)} ${view.isRequired ? html`<p>${messages.required}</p>` : nothing}
      ${hasTools && hasNothing(view) && !view.isReadOnly ? html`<p><button class="quiet" name="open">${messages.open}</button></p>` : nothing}
      ${renderAbout(view)}
    </div>
  `;
}

/** The same where one is on the way already: the first question is on the first screen. */
export function renderTitle(view: QuestionnaireView): TemplateResult {
  const {messages, instrument} = view;
  return html`
    ${view.keeping?.lead(html)}
    <div class="intro brief" part="intro" ?hidden=${Boolean(view.step)}>
      <h2 class="unseen" aria-level=${view.headingLevel} tabindex="-1">${instrument.title}</h2>
      ${renderPrivacy(view)} ${view.isRequired ? html`<p>${messages.required}</p>` : nothing}
    </div>
  `;
}

function renderPrivacy({messages, isInForm, keeping}: QuestionnaireView): TemplateResult {
  return html`<slot name="privacy"
    ><p>${isInForm ? messages.privacyInForm : (keeping?.privacy ?? messages.privacy)}</p></slot
  >`;
}

/** Where the questionnaire comes from. */
function renderAbout({messages, instrument: {source, version}}: QuestionnaireView): TemplateResult {
  return html`<details class="about">
    <summary>${messages.about}</summary>
    <p>${source.about}</p>
    <p>${source.author} · ${source.licence} · ${version}</p>
  </details>`;
}

/** A bar beside words that say the same. */
export function renderBar(percent: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true"><rect width="${percent}%" height="6" rx="3" /></svg>`;
}

/** How far one is, and the way to the next unanswered item. */
export function renderProgress(view: QuestionnaireView<AssessingMessages>): TemplateResult {
  const {messages} = view;
  const all = view.sections.flatMap(itemsIn).length;
  const left = unansweredOf(view).length;
  return html`
    <div class="progress" part="progress">
      ${renderBar(all && ((all - left) / all) * 100)}
      <p>${messages.answered(all - left, all)} <span class="left">· ${messages.left(left)}</span></p>
      ${
        left && !view.isReadOnly ? html`<button class="quiet" name="next">${messages.nextUnanswered}</button>` : nothing
      }
    </div>
  `;
}

/** Back and forth between sections, where they come one at a time. */
export function renderMoves({messages, sections, step}: QuestionnaireView): TemplateResult | typeof nothing {
  if (step === undefined) return nothing;
  return html`
    <p class="moves">
      ${step > 0 ? html`<button name="step" value=${step - 1}>${messages.back}</button>` : nothing}
      ${
        step < sections.length
          ? html`<button class="main" name="step" value=${step + 1}>${messages.forward}</button>`
          : nothing
      }
    </p>
  `;
}

/** The way to finish, where no form around is; and once one has, what became of the answers, and the ways that are left. */
export function renderEnd(view: QuestionnaireView, isEnd: boolean): TemplateResult | typeof nothing {
  const {messages, delivery, shown, isInForm, keeping, ending} = view;
  // What this device makes of the answers is known in a moment, and said then.
  if (keeping?.isSettling) return renderOutcome('');
  const finish =
    delivery === 'unfinished' && isEnd && !isInForm
      ? html`<p class="moves"><button class="main" name="finish">${messages.finish}</button></p>`
      : nothing;
  if (shown === 'questions') return finish;
  return html`${renderOutcome(ending?.outcome(view) ?? '')} ${finish} ${ending?.ways(html, view)}`;
}

function renderOutcome(words: string): TemplateResult {
  return html`<p class="outcome" part="outcome" role="status" tabindex="-1">${words}</p>`;
}

/** What is kept, and keeping, reopening and clearing answers at the end. @param isEnd Whether one is there. */
export function renderTools(view: QuestionnaireView, isEnd = true): TemplateResult {
  return html`${view.keeping?.foot(html, !isEnd)}
  ${isEnd ? (view.ending?.tools(html, view) ?? renderNoEnding(view)) : nothing}`;
}

/** That what one needs now has not come: what one gave can be taken along all the same. */
function renderNoEnding({messages, endingError}: QuestionnaireView): TemplateResult | typeof nothing {
  if (!endingError) return nothing;
  return html`<div class="failure" role="alert">
    <p>${messages.notEnding(endingError.code)}</p>
    <button name="save">${messages.save}</button>
    <button name="ending">${messages.retry}</button>
  </div>`;
}

/** What was just done, and its undoing or its receipt. */
export function renderNotice({messages, notice}: QuestionnaireView): TemplateResult {
  return html`<div role="status">
    ${
      notice
        ? html`<div class="notice" tabindex="-1">
            <p>${notice.text}</p>
            ${notice.undo ? html`<button name="undo">${messages.undo}</button>` : nothing}
            ${notice.way ? html`<button name="have-it">${messages.have[notice.way]}</button>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

/** The host's own content until the questionnaire is here, and what to do when it cannot come. */
export function renderWaiting(messages: AnsweringMessages, error: CoopError | undefined): TemplateResult {
  if (!error) return renderComing(messages.loading);
  return html`<slot></slot>${renderFailure(messages, error, 'reload')}`;
}
