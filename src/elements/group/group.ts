import {html, nothing, type TemplateResult} from 'lit';
import {renderFullScreen} from '../shared/full-screen.js';
import {renderGather} from './gather.js';
import {GROUP_STEPS, type GroupView, type SeenView} from './view.js';

/** All of it, one step at a time. Before the reveal nothing that anybody answered is drawn. */
export function renderGroup(view: GroupView): TemplateResult {
  const {messages, headingLevel, instrument, notice, said, title, step, minGroup} = view;
  const {late} = view.session;
  return html`
    <div class="header" part="header">
      <h2 aria-level=${headingLevel}>${title}</h2>
      <p class="eyebrow">${title === instrument.title ? nothing : instrument.title}</p>
      ${renderFullScreen(messages, view)}
    </div>
    ${renderSteps(view)}
    ${
      notice
        ? html`<p class="notice" part="notice" tabindex="-1">
            <span>${notice.text}</span>
            ${notice.isFound ? html`<button class="quiet" name="begin">${messages.begin}</button>` : nothing}
            ${notice.undo ? html`<button class="quiet" name="undo">${messages.undo}</button>` : nothing}
            ${
              notice.way
                ? html`<button name="have-it">
                    ${notice.way === 'file' ? messages.haveFile : messages.havePaper}
                  </button>`
                : nothing
            }
          </p>`
        : nothing
    }
    ${
      late.length > 0 && step !== 'gather'
        ? html`<p class="help" part="late">${messages.late(late.length, minGroup)}</p>`
        : nothing
    }
    ${renderStep(view)}
    <p class="unseen" role="status">${said}</p>
  `;
}

function renderStep(view: GroupView): TemplateResult {
  const {step, seen} = view;
  if (step === 'gather' || !seen) return renderGather(view);
  return seen.renders[step](view as SeenView);
}

function renderSteps({messages, step, seen}: GroupView): TemplateResult {
  return html`<nav part="steps" aria-label=${messages.stepsLabel}>
    <ol>
      ${GROUP_STEPS.map(
        (one, i) =>
          html`<li>
            <button
              name="step"
              value=${one}
              aria-current=${one === step ? 'step' : nothing}
              ?disabled=${one !== 'gather' && !seen}
            >
              <span class="number">${i + 1}</span> ${messages.steps[one]}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}
