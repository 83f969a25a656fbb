import type {TemplateResult} from 'lit';
import {MAX_TEXT} from '../../core/bounds.js';
import type {DialogyAnswer, DialogyItem, Item, RatingItem} from '../../core/schema.js';
import {nameOf} from '../../core/tree.js';
import {renderMoves} from './look.js';
import {MAX_STEPS} from './session.js';
import {renderSpread} from '../shared/spread.js';
import {itemIn, spreadIn, type SeenView} from './view.js';

/** At each point where the group parts: a common position, or that it stays in disagreement. Then its next steps. */
export function renderAgree(view: SeenView): TemplateResult {
  const {html, seen, point} = view;
  const split = seen.reading.splits[point];
  return html`<section class="agree" part="agree" aria-labelledby="h-point">
    ${split ? renderPoint(view, itemIn(view, split.id)) : renderSteps(view)} ${renderMoves(view)}
  </section>`;
}

function renderPoint(view: SeenView, item: Item): TemplateResult {
  const {html, messages, headingLevel, session, bytes, renderRoom} = view;
  const note = session.notes[item.id] ?? '';
  return html`<h3 aria-level=${headingLevel + 1} id="h-point" tabindex="-1">${nameOf(item)}</h3>
    ${renderSpread(spreadIn(view), item)}
    ${item.type === 'dialogy' ? renderIntensities(view, item) : renderOptions(view, item as RatingItem)}
    <p class="fields">
      <label for="note">${messages.note}</label>
      <textarea id="note" name="note" data-item=${item.id} rows="1" maxlength=${MAX_TEXT} .value=${note}></textarea>
      ${renderRoom(messages, 'note', note, {most: MAX_TEXT, bytes})}
    </p>`;
}

function renderOptions(view: SeenView, {id, scale}: RatingItem): TemplateResult {
  const {html, messages, instrument, session} = view;
  const position = session.positions[id];
  return html`<fieldset class="position" part="position">
    <legend>${messages.position}</legend>
    <div class="options">
      ${instrument.scales[scale]!.options.map(
        ({value, label}) =>
          html`<label
            ><input
              type="radio"
              name="position"
              data-item=${id}
              value=${value}
              .checked=${position === value}
            />${label}</label
          >`,
      )}
    </div>
    ${renderUnsettled(view, id)}
  </fieldset>`;
}

/** That the group stays in disagreement, or has said nothing yet. */
function renderUnsettled({html, messages, session}: SeenView, id: string): TemplateResult {
  const isDisagreed = session.disagreements.includes(id);
  const choice = (value: string, isChosen: boolean, words: string) =>
    html`<label
      ><input type="radio" name="position" data-item=${id} value=${value} .checked=${isChosen} />${words}</label
    >`;
  return html`<div class="unsettled">
    ${choice('disagreement', isDisagreed, messages.disagreement)}
    ${choice('', !isDisagreed && session.positions[id] === undefined, messages.undecided)}
  </div>`;
}

function renderIntensities(view: SeenView, item: DialogyItem): TemplateResult {
  const {html, messages, session} = view;
  const {id} = item;
  const position = (session.positions[id] ?? {}) as DialogyAnswer;
  return html`<fieldset class="position" part="position">
    <legend>${messages.position}</legend>
    ${(['a', 'b'] as const).map(
      (logic) =>
        html`<label class="intensity"
          ><span>${item[logic].title} <small>${messages.intensity}</small></span>
          <select name="intensity" data-item=${id} data-logic=${logic}>
            <option value="" ?selected=${position[logic] === undefined}>${messages.undecided}</option>
            ${Array.from(
              {length: 11},
              (_, value) => html`<option value=${value} ?selected=${position[logic] === value}>${value}</option>`,
            )}
          </select></label
        >`,
    )}
    ${renderUnsettled(view, id)}
  </fieldset>`;
}

function renderSteps({html, messages, headingLevel, session}: SeenView): TemplateResult {
  return html`<h3 aria-level=${headingLevel + 1} id="h-point" tabindex="-1">${messages.stepsTitle}</h3>
    <p>${messages.stepsHelp} <span id="who-help">${messages.whoHelp}</span></p>
    ${Array.from({length: MAX_STEPS}, (_, i) => {
      const {what = '', who = '', when = ''} = session.steps[i] ?? {};
      const field = (name: 'what' | 'who' | 'when', value: string) =>
        html`<label class=${name}
          ><span>${messages[name]}</span>
          <input
            name="next-step"
            data-step=${i}
            data-part=${name}
            maxlength="300"
            aria-describedby=${name === 'who' ? 'who-help' : ''}
            .value=${value}
        /></label>`;
      return html`<fieldset class="next-step" part="next-step">
        <legend>${messages.stepNumber(i + 1)}</legend>
        ${field('what', what)} ${field('who', who)} ${field('when', when)}
        ${!what && (who || when) ? html`<p class="help" role="status">${messages.whatMissing}</p>` : ''}
      </fieldset>`;
    })}`;
}
