import {html, nothing, type TemplateResult} from 'lit';
import {spaceBetween} from '../../core/score/dialogy.js';
import type {DialogyItem, Item} from '../../core/schema.js';
import {isAnswered} from '../../core/state.js';
import type {PrinciplesMessages} from '../messages/messages.js';
import {renderItem} from '../questionnaire/item.js';
import {renderQuestionnaire} from '../questionnaire/questionnaire.js';
import {isMissing, itemsIn, type Drawing, type QuestionnaireView} from '../questionnaire/view.js';
import {intensitiesOf, RESTING} from './fields.js';
import {renderPicture} from './picture.js';

type View = QuestionnaireView<PrinciplesMessages>;

/** Dialogies: per principle two intensities, and between them the space that both open. */
export const principlesDrawing: Drawing<PrinciplesMessages> = {
  whole: renderQuestionnaire,
  item: renderItem,
  fields: renderFields,
  answer: inWords,
  status: sayLast,
  pace: 1,
  isLong: true,
};

function inWords({answers, messages}: View, item: Item): string {
  if (answers[item.id] === 'na') return messages.notApplicable;
  const {a, b} = item as DialogyItem;
  const said = intensitiesOf(answers[item.id]);
  const isPlaced = said.a !== undefined || said.b !== undefined;
  const logics = [messages.intensity(a.title, said.a), messages.intensity(b.title, said.b)];
  return [...(isPlaced ? logics : []), ...(said.relation ? [messages.relations[said.relation]] : [])].join(' · ');
}

function renderFields(view: View, dialogy: Item): TemplateResult {
  const {messages, answers, headingLevel} = view;
  const item = dialogy as DialogyItem;
  const {id, title} = item;
  const said = intensitiesOf(answers[id]);
  return html`
    <div
      class="principle"
      role="group"
      aria-labelledby="q-${id}"
      aria-describedby=${isMissing(view, item) ? `missing-${id}` : nothing}
    >
      <h4 aria-level=${headingLevel + 2} part="statement" id="q-${id}">${title}</h4>
      ${renderPicture(id, said)}
      <p class="reading">${readingOf(view, item)}</p>
      ${renderPole(item, 'a')} ${renderPole(item, 'b')} ${renderLogic(view, item, 'a')} ${renderLogic(view, item, 'b')}
      <fieldset class="relation">
        <legend>${messages.relation}</legend>
        ${Object.entries(messages.relations).map(
          ([relation, words]) => html`
            <label
              ><input
                type="radio"
                name="${id}.relation"
                value=${relation}
                .checked=${said.relation === relation}
              />${words}</label
            >
          `,
        )}
      </fieldset>
      ${renderHelp(view, item)}
    </div>
  `;
}

/** What the space of the principle answered last looks like, once both its logics are placed. */
function sayLast(view: View): string {
  const item = view.sections.flatMap(itemsIn).find(({id}) => id === view.lastItem) as DialogyItem | undefined;
  return item && isAnswered(item, view.answers) ? `${item.title}, ${readingOf(view, item)}` : '';
}

/** What the space looks like, in words: never a verdict. */
function readingOf({messages, answers}: View, {id, ...logics}: DialogyItem): string {
  const {a, b} = intensitiesOf(answers[id]);
  if (answers[id] === 'na') return messages.notApplicable;
  if (a !== undefined && b !== undefined)
    return messages.space(spaceBetween(a, b), (a > b ? logics.a : logics.b).title);
  return a === b ? messages.unanswered : messages.toComplete;
}

/** A logic in words, under its own disc. */
function renderPole(item: DialogyItem, logic: 'a' | 'b'): TemplateResult {
  const {title, text} = item[logic];
  return html`<p class="pole" id="l-${item.id}.${logic}"><b>${title}</b> ${text}</p>`;
}

/** Its slider, with the words that a screen reader hears: those of both ends, and of where it is. */
function renderLogic(view: View, item: DialogyItem, logic: 'a' | 'b'): TemplateResult {
  const {messages, answers, isReadOnly} = view;
  const {title} = item[logic];
  const name = `${item.id}.${logic}`;
  const intensity = intensitiesOf(answers[item.id])[logic];
  return html`
    <div class="logic ${logic}" part="logic">
      <span class="value" aria-hidden="true"
        ><b>${title}</b> ${intensity === undefined ? '' : messages.strength(intensity)}</span
      >
      <span class="number" aria-hidden="true">${intensity ?? '–'}</span>
      <span class="slide"
        ><input
          type="range"
          part="slider"
          class=${intensity === undefined ? '' : 'placed'}
          name=${name}
          min="0"
          max="10"
          .value=${String(intensity ?? RESTING)}
          aria-labelledby="l-${name}"
          aria-valuetext=${messages.intensity(title, intensity)}
          aria-readonly=${isReadOnly}
          aria-invalid=${isMissing(view, item) && intensity === undefined ? 'true' : nothing}
      /></span>
      <span class="ends" aria-hidden="true"
        ><span>${messages.strength(0)}</span> <span>${messages.strength(10)}</span></span
      >
    </div>
  `;
}

/** What is heard when one logic crowds out the other, and a question to talk about it. */
function renderHelp({messages}: View, {a, b, signals, question}: DialogyItem): TemplateResult | typeof nothing {
  const parts = [
    [messages.signalOf(a.title), signals?.a],
    [messages.signalOf(b.title), signals?.b],
    [messages.question, question],
  ].filter(([, text]) => text);
  if (parts.length === 0) return nothing;
  return html`
    <details>
      <summary>${messages.help}</summary>
      <dl>
        ${parts.map(
          ([title, text]) =>
            html`<dt>${title}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
    </details>
  `;
}
