import {html, nothing, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import {renderComing, renderFailure} from '../shared/failure.js';
import type {AssessmentMessages, PartName} from '../messages/messages.js';

/** Everything the templates read. They answer through named buttons, never by calls. */
export interface AssessmentView {
  messages: AssessmentMessages;
  /** In the order in which one goes through them. */
  parts: readonly PartName[];
  /** Which of them is on show. */
  step: number;
  /** Whether one still has to finish, here rather than with a form around. */
  isOpen: boolean;
  /** Each part as it is drawn: all stay, so that nothing is lost back and forth. What next is the end of the form's own. */
  drawn: Readonly<Record<Exclude<PartName, 'next'>, TemplateResult>>;
}

/** The way through, the part on show, and on to the next. */
export function renderAssessment(view: AssessmentView): TemplateResult {
  const {messages, parts, step, drawn} = view;
  const now = parts[step]!;
  return html`
    ${parts.length > 1 ? renderSteps(view) : nothing}
    ${parts.map((part) => {
      if (part === 'next') return nothing;
      const isShown = part === placeOf(now);
      const name = isShown ? now : part;
      return html`<div
        role="group"
        id="part-${part}"
        part=${name}
        aria-label=${messages.parts[name]}
        tabindex="-1"
        ?hidden=${!isShown}
      >
        ${drawn[part]}
      </div>`;
    })}
    ${parts.length > 1 && !(view.isOpen && now === 'form') ? renderMoves(view) : nothing}
  `;
}

/** The part that a part is drawn in: what became of the answers is drawn by the form that has them. */
export function placeOf(part: PartName): Exclude<PartName, 'next'> {
  return part === 'next' ? 'form' : part;
}

/** The host's own content until the questionnaire is here, and what to do when it cannot come. */
export function renderWaiting(messages: AssessmentMessages, error: CoopError | undefined): TemplateResult {
  if (!error) return renderComing(messages.loading);
  return renderFailure(messages, error);
}

function renderSteps({messages, parts, step}: AssessmentView): TemplateResult {
  return html`<nav part="steps" aria-label=${messages.steps}>
    <p>${messages.stepOf(step + 1, parts.length)} <b>· ${messages.parts[parts[step]!]}</b></p>
    <ol>
      ${parts.map(
        (part, i) =>
          html`<li class=${i <= step ? 'is-reached' : ''}>
            <button name="step" value=${i} aria-current=${i === step ? 'step' : nothing}>
              <span>${messages.parts[part]}</span>
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** Back and on. While one has not finished, the questions have ways of their own, and end on the only one that goes on. */
function renderMoves({messages, parts, step, isOpen}: AssessmentView): TemplateResult {
  const next = parts[step + 1];
  const onwards = {
    radar: messages.seeResult,
    report: parts[step] === 'radar' ? messages.seeReport : messages.seeResult,
    result: messages.seeResult,
  };
  return html`<p class="moves" part="moves">
    ${step > 0 ? html`<button name="step" value=${step - 1}>${messages.back}</button>` : nothing}
    ${
      next
        ? html`<button class="main" name="step" value=${step + 1}>
            ${onwards[next as keyof typeof onwards] ?? messages.forward}
          </button>`
        : isOpen
          ? html`<button class="main" name="finish">${messages.finish}</button>`
          : nothing
    }
  </p>`;
}
