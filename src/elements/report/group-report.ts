import {html, nothing, type TemplateResult} from 'lit';
import {isScored, itemsOf, nameOf} from '../../core/tree.js';
import {levelUnder} from '../shared/heading-level.js';
import {renderSpread} from '../shared/spread.js';
import type {GroupData} from './group-controller.js';
import {renderProvenance} from './report.js';
import type {ReportView} from './view.js';

export type GroupReportView = GroupData & Pick<ReportView, 'messages' | 'tag' | 'heading' | 'headingLevel'>;

/** A group's report is about the group: where it parts, where it meets, then everything; nobody's own scores. */
export function renderGroupReport(view: GroupReportView): TemplateResult {
  const {messages, instrument, group, results, heading, headingLevel} = view;
  const {look} = messages;
  const isShown = group.n >= group.minGroup;
  return html`<article class="group" aria-labelledby="title">
    <header part="title">
      <p class="eyebrow">${messages.modes.mutual} · ${look.gathered(group.n)}</p>
      <h2 aria-level=${headingLevel} id="title">${heading || instrument.title}</h2>
      ${heading ? html`<p>${instrument.title}</p>` : nothing}
    </header>
    ${
      isShown
        ? html`<section part="overview">
              <h3 aria-level=${headingLevel + 1}>${messages.overview}</h3>
              <coop-radar
                .series=${[{kind: 'group', results, hidesMembers: true}]}
                .instrument=${instrument}
                .heading=${heading || instrument.title}
                .headingLevel=${levelUnder(headingLevel, 2)}
                .minGroup=${group.minGroup}
              ></coop-radar>
            </section>
            ${renderSplits(view)} ${renderAgreements(view)} ${renderStatements(view)}`
        : html`<p class="lead">${look.withheld}</p>`
    }
    ${renderProvenance(view)}
    <p class="tools" part="tools"><button class="main" name="print">${messages.print}</button></p>
  </article>`;
}

function renderSplits(view: GroupReportView): TemplateResult {
  const {messages, reading, headingLevel} = view;
  const {look} = messages;
  return html`<section part="splits">
    <h3 aria-level=${headingLevel + 1}>${look.split}</h3>
    <p class="lead">${reading.splits.length > 0 ? messages.splitsLead : look.noSplit}</p>
    ${reading.splits.map(
      ({id, text, question}) =>
        html`<article class="direction">
          <h4 aria-level=${headingLevel + 2}>${nameOf(itemIn(view, id))}</h4>
          <p>${text}</p>
          ${spreadOf(view, id)}
          <p><b>${look.question}</b> ${question}</p>
        </article>`,
    )}
  </section>`;
}

function renderAgreements(view: GroupReportView): TemplateResult {
  const {messages, reading, headingLevel} = view;
  return html`<section part="agreements">
    <h3 aria-level=${headingLevel + 1}>${messages.look.agreements}</h3>
    ${reading.agreements.length === 0 ? html`<p class="lead">${messages.look.noAgreement}</p>` : nothing}
    <ul class="agreements">
      ${reading.agreements.map(({id, text}) => html`<li><b>${nameOf(itemIn(view, id))}</b> ${text}</li>`)}
    </ul>
  </section>`;
}

/** Every statement, in the order of the questionnaire: folded on screen, an annex on paper. */
function renderStatements(view: GroupReportView): TemplateResult {
  const {messages, instrument, group, headingLevel} = view;
  return html`<section part="details">
    <details class="statements">
      <summary>${messages.look.statements}</summary>
      <p>${messages.look.wholeLead(group.n)}</p>
      ${itemsOf(instrument.tree)
        .filter(isScored)
        .map(
          (item) =>
            html`<h4 aria-level=${headingLevel + 2}>${nameOf(item)}</h4>
              ${spreadOf(view, item.id)}`,
        )}
    </details>
  </section>`;
}

function spreadOf(view: GroupReportView, id: string): TemplateResult {
  const {messages, instrument, group, responses} = view;
  return renderSpread({messages: messages.look, instrument, group, responses, parts: []}, itemIn(view, id));
}

function itemIn({instrument}: GroupReportView, id: string) {
  return itemsOf(instrument.tree).find((item) => item.id === id)!;
}
