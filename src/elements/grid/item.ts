import {html, nothing, type TemplateResult} from 'lit';
import type {Option, RatingItem} from '../../core/schema.js';
import {scaleOf, wordFor, type GridView} from './view.js';

/** One statement, its scale, and what one can do with the answer. */
export function renderItem(view: GridView, item: RatingItem): TemplateResult {
  const {messages, answers, isReadOnly} = view;
  const {id} = item;
  const {options, na = true, dk = false} = scaleOf(view, item);
  const isMissing = view.isChecked && answers[id] === undefined;
  return html`
    <div class="item ${isMissing ? 'is-missing' : ''}" part="item">
      <fieldset
        role="radiogroup"
        aria-required=${view.isRequired}
        aria-readonly=${isReadOnly}
        aria-invalid=${isMissing}
        aria-describedby=${isMissing ? `missing-${id}` : nothing}
      >
        <legend part="statement" id="q-${id}">${item.text}</legend>
        ${item.help ? html`<p class="help">${item.help}</p>` : nothing}
        <div class="scale">
          <div class="steps">${options.map((option, i) => renderStep(view, id, option, i / (options.length - 1)))}</div>
          <div class="asides">
            ${na ? renderAside(view, id, 'na', messages.notApplicable) : nothing}
            ${dk ? renderAside(view, id, 'dk', messages.doesNotKnow) : nothing}
          </div>
          <p class="chosen" aria-hidden="true">
            ${wordFor(view, item) || `${options[0]!.label} – ${options.at(-1)!.label}`}
          </p>
        </div>
      </fieldset>
      ${isMissing ? html`<p class="missing" id="missing-${id}">${messages.isRequired}</p>` : nothing}
      ${renderComment(view, id)}
      ${answers[id] === undefined || isReadOnly ? nothing : renderButton('take-back', id, messages.takeBack)}
    </div>
  `;
}

/** @param place Where the step stands on the scale, from 0 to 1: the further, the denser its colour. */
function renderStep({messages, answers}: GridView, id: string, {value, label, help}: Option, place: number) {
  return html`<input
    type="radio"
    part="step"
    class="d${Math.round(4 * place)}"
    name=${id}
    value=${value}
    aria-label=${messages.step(String(value), label, help)}
    .checked=${answers[id] === value}
  />`;
}

function renderAside({answers}: GridView, id: string, state: 'na' | 'dk', label: string) {
  return html`<label
    ><input type="radio" name=${id} value=${state} .checked=${answers[id] === state} />${label}</label
  >`;
}

function renderComment({messages, comments, openComments, isReadOnly}: GridView, id: string) {
  const comment = comments[id];
  if (isReadOnly) return comment ? html`<p class="comment">${comment}</p>` : nothing;
  if (comment === undefined && !openComments.has(id)) return renderButton('comment', id, messages.addComment);
  return html`<label class="comment"
    >${messages.comment}<textarea name=${id} rows="2" .value=${comment ?? ''}></textarea>
  </label>`;
}

/** A discreet button about one statement, which its description names. */
function renderButton(name: string, item: string, words: string) {
  return html`<button type="button" class="quiet" name=${name} value=${item} aria-describedby="q-${item}">
    ${words}
  </button>`;
}
