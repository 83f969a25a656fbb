/** A report of a group: a file of its own, since a report of one response needs '' of it. */
import type {TemplateResult} from 'lit';
import {compareGroups, type GroupComparison} from '../../core/group/compare-groups.js';
import type {Group} from '../../core/group/group.js';
import {interpretGroup, type GroupReading} from '../../core/interpret/interpret-group.js';
import type {GroupWords} from '../../core/interpret/words/group-words.js';
import type {Guide, Instrument, Response, Result} from '../../core/schema.js';
import {isScored, itemsOf, nameOf} from '../../core/tree.js';
import {dateIn, dateOf} from '../shared/date.js';
import type {Draw} from '../shared/draw.js';
import {levelUnder} from '../shared/heading-level.js';
import {renderMoved} from '../shared/moved.js';
import {renderSpread} from '../shared/spread.js';
import type {ReportView} from './view.js';

/** What there is to report of a group, before it has words. */
export interface GroupData extends Read {
  instrument: Instrument;
  group: Group;
  responses: readonly Response[];
  results: readonly Result[];
}

interface Read {
  reading: GroupReading;
  earlier: {date: string; moves: GroupComparison} | undefined;
}

export interface GroupReportView extends GroupData, Pick<ReportView, 'messages' | 'tag' | 'heading' | 'headingLevel'> {
  html: Draw;
  /** Words of cooperation, where the questionnaire comes from, and what opens the file of another time, as every report has them. */
  words: TemplateResult;
  provenance: TemplateResult;
  opening: TemplateResult;
}

/** What a group sees differently and alike, and what has moved since its earlier outcome. */
export function readGroup(
  instrument: Instrument,
  group: Group,
  words: string | GroupWords,
  guide: Guide | undefined,
  earlier: Response | undefined,
): Read {
  return {
    reading: interpretGroup(instrument, group, words, guide),
    earlier: earlier && {date: dateOf(earlier), moves: compareGroups(earlier, group)},
  };
}

/** A group's report is about the group: where it parts, where it meets, then everything; nobody's own scores. */
export function renderGroupReport(view: GroupReportView): TemplateResult {
  const {html, messages, instrument, group, results, heading, headingLevel} = view;
  const {look} = messages;
  const isShown = group.n >= group.minGroup;
  return html`<article class="group" aria-labelledby="title">
    <header part="title">
      <p class="eyebrow">${messages.modes.mutual} · ${look.gathered(group.n)}</p>
      <h2 aria-level=${headingLevel} id="title">${heading || instrument.title}</h2>
      ${heading ? html`<p>${instrument.title}</p>` : ''}
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
            ${renderEarlier(view)} ${renderSplits(view)} ${renderAgreements(view)} ${renderStatements(view)}`
        : html`<p class="lead">${look.withheld}</p>`
    }
    ${view.words} ${view.provenance}
    <p class="tools" part="tools">
      <button name="print">${messages.print}</button>
      ${isShown ? view.opening : ''}
    </p>
  </article>`;
}

function renderEarlier({html, messages, tag, instrument, earlier, headingLevel}: GroupReportView) {
  if (!earlier) return '';
  return html`<section part="moves">
    <h3 aria-level=${headingLevel + 1} tabindex="-1">${messages.look.moved(dateIn(earlier.date, tag))}</h3>
    ${renderMoved({html, messages: messages.look, instrument, moves: earlier.moves})}
  </section>`;
}

function renderSplits(view: GroupReportView): TemplateResult {
  const {html, messages, reading, headingLevel} = view;
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
  const {html, messages, reading, headingLevel} = view;
  return html`<section part="agreements">
    <h3 aria-level=${headingLevel + 1}>${messages.look.agreements}</h3>
    ${reading.agreements.length === 0 ? html`<p class="lead">${messages.look.noAgreement}</p>` : ''}
    <ul class="agreements">
      ${reading.agreements.map(({id, text}) => html`<li><b>${nameOf(itemIn(view, id))}</b> ${text}</li>`)}
    </ul>
  </section>`;
}

/** Every statement, in the order of the questionnaire: folded on screen, an annex on paper. */
function renderStatements(view: GroupReportView): TemplateResult {
  const {html, messages, instrument, group, headingLevel} = view;
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
  const {html, messages, instrument, group, responses} = view;
  return renderSpread({html, messages: messages.look, instrument, group, responses, parts: []}, itemIn(view, id));
}

function itemIn({instrument}: GroupReportView, id: string) {
  return itemsOf(instrument.tree).find((item) => item.id === id)!;
}
