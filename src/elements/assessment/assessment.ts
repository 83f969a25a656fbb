import {html, nothing, type TemplateResult} from 'lit';
import type {AssessmentMessages, PartName} from '../messages/messages.js';

/** Everything the templates read. They answer through named buttons, never by calls. */
export interface AssessmentView {
  messages: AssessmentMessages;
  /** In the order in which one goes through them. */
  parts: readonly PartName[];
  /** Which of them is on show. */
  step: number;
  /** Each part as it is drawn: all stay, so that nothing is lost back and forth. */
  drawn: Readonly<Record<PartName, TemplateResult>>;
}

/** The way through, the part on show, and on to the next. */
export function renderAssessment(view: AssessmentView): TemplateResult {
  const {messages, parts, step, drawn} = view;
  return html`
    ${parts.length > 1 ? renderSteps(view) : nothing}
    ${parts.map(
      (part, i) =>
        html`<div
          role="group"
          id="part-${part}"
          part=${part}
          aria-label=${messages.parts[part]}
          tabindex="-1"
          ?hidden=${i !== step}
        >
          ${drawn[part]}
        </div>`,
    )}
    ${parts.length > 1 ? renderMoves(view) : nothing}
  `;
}

function renderSteps({messages, parts, step}: AssessmentView): TemplateResult {
  return html`<nav part="steps" aria-label=${messages.steps}>
    <p>${messages.stepOf(step + 1, parts.length)} <b>· ${messages.parts[parts[step]!]}</b></p>
    <ol>
      ${parts.map(
        (part, i) =>
          html`<li class=${i <= step ? 'is-reached' : ''}>
            <button name="step" value=${i} aria-current=${i === step ? 'step' : nothing}>
              ${messages.parts[part]}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function renderMoves({messages, parts, step}: AssessmentView): TemplateResult {
  const next = parts[step + 1];
  const onwards = {
    radar: messages.seeResult,
    report: parts[step] === 'radar' ? messages.seeReport : messages.seeResult,
  };
  return html`<p class="moves" part="moves">
    ${step > 0 ? html`<button name="step" value=${step - 1}>${messages.back}</button>` : nothing}
    ${
      next
        ? html`<button class="main" name="step" value=${step + 1}>
            ${onwards[next as keyof typeof onwards] ?? messages.forward}
          </button>`
        : nothing
    }
  </p>`;
}
