import {html, nothing, type TemplateResult} from 'lit';
import type {DialogyReading} from '../../core/interpret/read-dialogies.js';
import type {DialogyAnswer, DialogyItem} from '../../core/schema.js';
import {isBranch, itemsOf} from '../../core/tree.js';
import {renderRibbon} from '../shared/ribbon.js';
import type {ReportView} from './view.js';

/** Each dialogy as a small ribbon, level by level, and what the levels do to one another. */
export function renderDialogies(view: ReportView): TemplateResult | typeof nothing {
  const {messages, interpretation, headingLevel} = view;
  const {dialogies, parts} = interpretation;
  if (dialogies.length === 0) return nothing;
  return html`<section part="dialogies">
      <h3 aria-level=${headingLevel + 1}>${messages.dialogies}</h3>
      ${parts.map(
        ({id, title, text}) =>
          html`<h4 aria-level=${headingLevel + 2}>${title}</h4>
            <p>${text}</p>
            ${renderList(
              view,
              dialogies.filter((one) => idsIn(view, id).includes(one.id)),
            )}`,
      )}
      ${renderList(
        view,
        dialogies.filter((one) => !parts.some(({id}) => idsIn(view, id).includes(one.id))),
      )}
    </section>
    ${renderPairs(view)}`;
}

function renderList(view: ReportView, dialogies: readonly DialogyReading[]): TemplateResult | typeof nothing {
  if (dialogies.length === 0) return nothing;
  return html`<ul class="dialogies">
    ${dialogies.map((reading) => {
      const {title, a, b} = itemsOf(view.instrument.tree).find(({id}) => id === reading.id) as DialogyItem;
      const said = view.response.answers[reading.id] as DialogyAnswer;
      return html`<li>
        <b>${title}</b>
        <span class="shores"
          >${renderRibbon(html, said.a!, said.b!, 120)} <span>${a.title}</span> <span>${b.title}</span></span
        >
        <span class="space">${reading.text}</span>
      </li>`;
    })}
  </ul>`;
}

/** Each level changes the others, mostly unthought: one question a pair. */
function renderPairs(view: ReportView): TemplateResult | typeof nothing {
  const {messages, interpretation, response, headingLevel} = view;
  const {pairs, mandate} = interpretation;
  if (pairs.length === 0) return nothing;
  return html`<section part="pairs">
    <h3 aria-level=${headingLevel + 1}>${messages.pairs}</h3>
    <p class="lead">${messages.pairsLead}</p>
    ${pairs.map(
      ({titles, question}) =>
        html`<h4 aria-level=${headingLevel + 2}>${messages.pair(...titles)}</h4>
          <p class="question">${question}</p>`,
    )}
    ${
      // Who answers for an organisation stands between oneself and a mandate.
      mandate && response.project?.['type'] !== undefined
        ? html`<h4 aria-level=${headingLevel + 2}>${mandate.title}</h4>
            <p>${messages.mandate}</p>
            <p class="question">${mandate.question}</p>`
        : nothing
    }
  </section>`;
}

function idsIn({instrument}: ReportView, branch: string): string[] {
  return instrument.tree
    .flatMap((child) => (child.id === branch && isBranch(child) ? itemsOf(child.children) : []))
    .map(({id}) => id);
}
