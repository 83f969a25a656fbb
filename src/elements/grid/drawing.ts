import {html, nothing, type TemplateResult} from 'lit';
import type {Branch, Item, Option, RatingItem, Scale} from '../../core/schema.js';
import {isBranch} from '../../core/tree.js';
import type {GridMessages} from '../messages/messages.js';
import {gridScores} from './scores.js';
import {renderItem} from '../questionnaire/item.js';
import {renderQuestionnaire} from '../questionnaire/questionnaire.js';
import {
  isMissing,
  itemsIn,
  namesIn,
  unansweredOf,
  type Drawing,
  type QuestionnaireView,
} from '../questionnaire/view.js';

type View = QuestionnaireView<GridMessages>;

/** Statements on anchored scales, of which every step bears its word. */
export const gridDrawing: Drawing<GridMessages> = {
  whole: renderQuestionnaire,
  item: renderItem,
  fields: renderFields,
  eyebrow: renderEyebrow,
  lead: renderScaleWords,
  contents: renderContents,
  scores: gridScores,
  answer: wordFor,
  status: ({announcement}) => announcement,
  pace: 3,
  isLong: true,
};

function scaleOf({instrument}: View, item: Item): Scale {
  return instrument.scales[(item as RatingItem).scale]!;
}

function wordFor(view: View, item: Item): string {
  const answer = view.answers[item.id];
  if (answer === 'na') return view.messages.notApplicable;
  if (answer === 'dk') return view.messages.doesNotKnow;
  return scaleOf(view, item).options.find(({value}) => value === answer)?.label ?? '';
}

/** The way to each objective, with how much is left there. */
function renderContents(view: View): TemplateResult | typeof nothing {
  const {messages, sections, step} = view;
  if (sections.length < 2) return nothing;
  const title = messages.sections(sections.length, namesIn(view));
  return html`
    <nav aria-label=${title}>
      <details class="contents">
        <summary>${title}</summary>
        <ol>
          ${sections.map((section, i) => {
            const left = unansweredOf({sections: [section], answers: view.answers}).length;
            return html`<li>
              <button class="quiet" name="step" value=${i} aria-current=${i === step ? 'step' : nothing}>
                <span>${section.title}</span>
                <small>${messages.left(left)}</small>
              </button>
            </li>`;
          })}
        </ol>
      </details>
    </nav>
  `;
}

function renderEyebrow(view: View, section: Branch, position: number): TemplateResult | typeof nothing {
  const {messages, sections} = view;
  if (sections.length < 2) return nothing;
  return html`<p class="eyebrow">
    ${parentOf(view, section)}${messages.sectionOf(position + 1, sections.length, namesIn(view))}
  </p>`;
}

/** The branch that this section is part of, if there is one. */
function parentOf({instrument}: View, section: Branch): string {
  const parent = instrument.tree.find((child) => isBranch(child) && child.children.includes(section)) as
    Branch | undefined;
  return parent ? `${parent.title} · ` : '';
}

/** What the words of the scale mean, on demand. */
function renderScaleWords(view: View, section: Branch): TemplateResult {
  const scales = [...new Set(itemsIn(section).map((item) => scaleOf(view, item)))];
  const isOpen = view.openHelp.has(section.id);
  return html`
    <button class="quiet" name="help" value=${section.id} aria-expanded=${isOpen}>${view.messages.scaleWords}</button>
    ${
      isOpen
        ? html`<dl class="meanings">
            ${scales
              .flatMap((scale) => scale.options)
              .map(
                ({value, label, help}) =>
                  html`<div>
                    <dt>${value} <b>${label}</b></dt>
                    <dd>${help}</dd>
                  </div>`,
              )}
          </dl>`
        : nothing
    }
  `;
}

function renderFields(view: View, item: Item): TemplateResult {
  const {id, text, help} = item as RatingItem;
  const {options, na = true, dk = false} = scaleOf(view, item);
  const missing = isMissing(view, item);
  return html`
    <fieldset
      role="radiogroup"
      aria-required=${view.isRequired}
      aria-readonly=${view.isReadOnly}
      aria-invalid=${missing}
      aria-describedby=${missing ? `missing-${id}` : nothing}
    >
      <legend part="statement" id="q-${id}">${text}</legend>
      ${help ? html`<p class="help">${help}</p>` : nothing}
      <div class="scale">
        <div class="steps">${options.map((option, i) => renderStep(view, id, option, i / (options.length - 1)))}</div>
        <div class="asides">
          ${na ? renderAside(view, id, 'na', view.messages.notApplicable) : nothing}
          ${dk ? renderAside(view, id, 'dk', view.messages.doesNotKnow) : nothing}
        </div>
      </div>
    </fieldset>
  `;
}

/** @param place Where the step stands on the scale, from 0 to 1: the further, the denser its colour. */
function renderStep({messages, answers}: View, id: string, {value, label, help}: Option, place: number) {
  return html`<label part="step" class="step d${Math.round(4 * place)}"
    ><input
      type="radio"
      name=${id}
      value=${value}
      aria-label=${messages.step(String(value), label, help)}
      .checked=${answers[id] === value}
    /><span>${label}</span></label
  >`;
}

function renderAside({answers}: View, id: string, state: 'na' | 'dk', label: string) {
  return html`<label
    ><input type="radio" name=${id} value=${state} .checked=${answers[id] === state} />${label}</label
  >`;
}
