import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Option, RatingItem} from '../../core/schema.js';
import {scaleOf, wordFor, type GridView} from './view.js';

/** One statement, its scale, and what one can do with the answer. */
export function renderItem(view: GridView, item: RatingItem): TemplateResult {
  const {messages, answers, isReadOnly} = view;
  const {id} = item;
  const {options, na = true, dk = false} = scaleOf(view, item);
  const answer = answers[id];
  const isMissing = view.isChecked && answer === undefined;
  return html`
    <div class="item" part="item">
      <fieldset
        role="radiogroup"
        aria-required=${view.isRequired ? 'true' : nothing}
        aria-readonly=${isReadOnly ? 'true' : nothing}
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? `missing-${id}` : nothing}
      >
        <legend part="statement" id="q-${id}">${item.text}</legend>
        ${item.help ? html`<p class="help">${item.help}</p>` : nothing}
        <div class="scale">
          <div class="steps">
            ${options.map((option, i) => renderStep(view, item, option, Math.round((4 * i) / (options.length - 1))))}
          </div>
          ${na ? renderAside(view, id, 'na', messages.notApplicable) : nothing}
          ${dk ? renderAside(view, id, 'dk', messages.doesNotKnow) : nothing}
          <p class="chosen" aria-hidden="true">${wordFor(view, item) || renderEnds(options)}</p>
        </div>
      </fieldset>
      ${isMissing ? html`<p class="missing" id="missing-${id}">${messages.isRequired}</p>` : nothing}
      ${renderComment(view, id)}
      ${
        answer === undefined || isReadOnly
          ? nothing
          : html`<button type="button" class="quiet take-back" name="take-back" value=${id} aria-describedby="q-${id}">
              ${messages.takeBack}
            </button>`
      }
    </div>
  `;
}

function renderStep({messages, answers}: GridView, {id}: RatingItem, {value, label, help}: Option, density: number) {
  return html`<label class="step d${density}" part="step"
    ><input
      type="radio"
      name=${id}
      value=${value}
      aria-label=${messages.step(String(value), label, help)}
      .checked=${live(answers[id] === value)}
    /><span>${value}</span></label
  >`;
}

function renderAside({messages, answers}: GridView, id: string, state: 'na' | 'dk', label: string) {
  return html`<label class="aside"
    ><input
      type="radio"
      name=${id}
      value=${state}
      aria-label=${messages.step('', label, undefined)}
      .checked=${live(answers[id] === state)}
    /><span>${label}</span></label
  >`;
}

/** Where words do not stand above the columns, the two ends of the scale stand below it until one is chosen. */
function renderEnds(options: readonly Option[]) {
  return html`<span>${options[0]!.label}</span><span>${options.at(-1)!.label}</span>`;
}

function renderComment({messages, comments, openComments, isReadOnly}: GridView, id: string) {
  const comment = comments[id];
  if (isReadOnly) return comment ? html`<p class="comment">${comment}</p>` : nothing;
  if (comment === undefined && !openComments.has(id)) {
    return html`<button type="button" class="quiet" name="comment" value=${id} aria-describedby="q-${id}">
      ${messages.addComment}
    </button>`;
  }
  return html`<label class="comment"
    ><span>${messages.comment}</span
    ><textarea name=${id} rows="2" placeholder=${messages.commentHint} .value=${live(comment ?? '')}></textarea>
  </label>`;
}
