import {html, nothing, type TemplateResult} from 'lit';
import {MAX_TEXT} from '../../core/bounds.js';
import type {ChoiceItem, Item, TextItem} from '../../core/schema.js';
import type {ProjectMessages} from '../messages/messages.js';
import {renderButton, renderPrinted} from '../questionnaire/item.js';
import {isMissing, type Drawing, type QuestionnaireView} from '../questionnaire/view.js';
import {renderRoom} from '../shared/room.js';
import {isTicked} from './fields.js';
import {renderFold} from './fold.js';

type View = QuestionnaireView<ProjectMessages>;

/** What a sheet asks. */
type SheetItem = TextItem | ChoiceItem;

/** From how many options on they are a list to open, which leaves the sheet short. */
const MANY = 8;

/** Up to how many characters options stand in columns, where there is room. */
const SHORT = 25;

/** The lines of a sheet: no comments and no scores, and native fields that say by themselves how to be emptied. */
export const projectDrawing: Omit<Drawing<ProjectMessages>, 'whole'> = {
  item: renderLine,
  fields: renderField,
  fold: renderFold,
  answer: inWords,
  status: () => '',
  pace: 1,
  isLong: false,
};

function inWords({answers}: View, item: Item): string {
  const {id, type} = item as SheetItem;
  const answer = answers[id];
  if (type === 'text') return (answer as string | undefined) ?? '';
  const chosen = (item as ChoiceItem).options.filter(({value}) => value === answer || isTicked(answer, value));
  return chosen.map(({label}) => label).join(' · ');
}

/** One line: its question, and under or beside it what answers it; the answer alone where it is only to be read. */
function renderLine(view: View, drawing: Drawing<ProjectMessages>, line: Item): TemplateResult {
  const item = line as SheetItem;
  const {id, text, help} = item;
  const {messages, isReadOnly} = view;
  const missing = isMissing(view, item);
  const isGroup = isShownWhole(item);
  const question = html`<span part="statement" id="q-${id}">${text}</span>`;
  return html`
    <div class="item ${item.type} ${missing ? 'is-missing' : ''}" part="item">
      <div class="question">
        ${isGroup || isReadOnly ? question : html`<label for="f-${id}">${question}</label>`}
        ${help && !isReadOnly ? html`<p class="help" id="help-${id}">${help}</p>` : nothing}
        ${missing ? html`<p class="missing" id="missing-${id}">${messages.expected}</p>` : nothing}
      </div>
      ${
        isReadOnly
          ? html`<p class="answer">
              ${drawing.answer(view, item) || html`<span class="help">${messages.unanswered}</span>`}
            </p>`
          : drawing.fields(view, item)
      }
    </div>
  `;
}

function renderField(view: View, item: Item): TemplateResult {
  if (item.type === 'text') return renderText(view, item);
  const choice = item as ChoiceItem;
  return isShownWhole(choice) ? renderOptions(view, choice) : renderList(view, choice);
}

/** Whether all options are on show at once. */
function isShownWhole(item: SheetItem): boolean {
  return item.type === 'choices' || (item.type === 'choice' && item.options.length < MANY);
}

/** The ids of what describes a field, in the order they are read. */
function describedBy(view: View, item: SheetItem) {
  const {id, help} = item;
  return [help && `help-${id}`, isMissing(view, item) && `missing-${id}`].filter(Boolean).join(' ') || nothing;
}

/** A browser would fill a field called « nom » in with somebody's name: nothing is completed. */
function renderText(view: View, item: TextItem): TemplateResult {
  const {id, lines = 1} = item;
  const text = (view.answers[id] as string | undefined) ?? '';
  const required = view.isRequired ? 'true' : nothing;
  const invalid = isMissing(view, item) ? 'true' : nothing;
  const described = describedBy(view, item);
  const field =
    lines > 1
      ? html`<textarea
          id="f-${id}"
          name=${id}
          maxlength=${MAX_TEXT}
          rows=${Math.max(lines, text.split('\n').length)}
          .value=${text}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${described}
        ></textarea>`
      : html`<input
          id="f-${id}"
          name=${id}
          autocomplete="off"
          maxlength=${MAX_TEXT}
          .value=${text}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${described}
        />`;
  return html`<div>
    ${field}${renderPrinted(text)}${renderRoom(view.messages, id, text, {most: MAX_TEXT, bytes: view.bytes}, view.typed === id)}
  </div>`;
}

/** A list that one opens; its first entry takes the choice back. */
function renderList(view: View, item: ChoiceItem): TemplateResult {
  const {id, options} = item;
  const answer = view.answers[id];
  const list = html`<select
    id="f-${id}"
    name=${id}
    class=${answer === undefined ? 'is-empty' : ''}
    aria-required=${view.isRequired ? 'true' : nothing}
    aria-invalid=${isMissing(view, item) ? 'true' : nothing}
    aria-describedby=${describedBy(view, item)}
  >
    <option value="" .selected=${answer === undefined}>${view.messages.choose}</option>
    ${options.map(({value, label}) => html`<option value=${value} .selected=${answer === value}>${label}</option>`)}
  </select>`;
  return html`${list}${renderPrinted(options.find(({value}) => value === answer)?.label)}`;
}

/** Radios, which one can take back, or checkboxes. */
function renderOptions(view: View, item: ChoiceItem): TemplateResult {
  const {id, options, type} = item;
  const answer = view.answers[id];
  const isOne = type === 'choice';
  return html`<div
    class="options ${options.every(({label}) => label.length <= SHORT) ? 'short' : ''}"
    role=${isOne ? 'radiogroup' : 'group'}
    aria-labelledby="q-${id}"
    aria-required=${isOne && view.isRequired ? 'true' : nothing}
    aria-invalid=${isOne && isMissing(view, item) ? 'true' : nothing}
    aria-describedby=${describedBy(view, item)}
  >
    ${options.map(
      ({value, label}) =>
        html`<label
          ><input
            type=${isOne ? 'radio' : 'checkbox'}
            name=${id}
            value=${value}
            .checked=${answer === value || isTicked(answer, value)}
          />${label}</label
        >`,
    )}
    ${isOne && answer !== undefined ? renderButton('take-back', id, view.messages.takeBack) : nothing}
  </div>`;
}
