import {html, nothing, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Direction, NodeReading, SplitPoint} from '../../core/interpret/interpret.js';
import {dateIn, dateOf} from '../shared/date.js';
import {renderFailure} from '../shared/failure.js';
import {renderWords} from '../shared/glossary-controller.js';
import {levelUnder} from '../shared/heading-level.js';
import type {ReportMessages} from '../messages/messages.js';
import {renderAnswers} from './answers.js';
import {renderDetails} from './details.js';
import {renderDialogies} from './dialogies.js';
import {projectName, renderProject, renderSheet} from './project.js';
import {renderResource, renderResources, renderSupports} from './supports.js';
import {axisName, hasMarks, markOf, type ReportView} from './view.js';

/** The whole, in the order in which one would tell it: who, where we stand, what follows, and on what it rests. */
export function renderReport(view: ReportView): TemplateResult {
  const {messages, interpretation, instrument, response, tag, headingLevel} = view;
  const {strengths, priorities, splits} = interpretation;
  return html`<article aria-labelledby="title">
    <header part="title">
      <p class="eyebrow">${messages.modes[response.mode]} · ${dateIn(dateOf(response), tag)}</p>
      <h2 aria-level=${headingLevel} id="title">${titleOf(view)}</h2>
      ${titleOf(view) === instrument.title ? nothing : html`<p>${instrument.title}</p>`}
    </header>
    ${renderProject(view)} ${renderOverview(view)} ${renderDialogies(view)}
    ${
      strengths.length > 0
        ? html`<section part="strengths">
            <h3 aria-level=${headingLevel + 1}>${messages.strengths}</h3>
            <ul class="strengths">
              ${strengths.map((node) => html`<li><b>${node.title}</b> ${renderScore(view, node)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${
      priorities.length > 0
        ? html`<section part="priorities">
            <h3 aria-level=${headingLevel + 1}>${messages.priorities}</h3>
            ${priorities.map((node) => renderDirection(view, node, html`<p>${renderScore(view, node)}</p>`))}
          </section>`
        : nothing
    }
    ${
      splits.length > 0
        ? html`<section part="splits">
            <h3 aria-level=${headingLevel + 1}>${messages.splits}</h3>
            <p class="lead">${messages.splitsLead}</p>
            ${splits.map((split) => renderDirection(view, split, renderSplit(view, split)))}
          </section>`
        : nothing
    }
    ${renderMoves(view)} ${renderSupports(view)} ${renderDetails(view)} ${renderAnswers(view)} ${renderSheet(view)}
    ${renderWords(messages)} ${renderProvenance(view)}
    <p class="tools" part="tools">
      <button name="print">${messages.print}</button>
      <button name="save" value="csv">${messages.saveTable}</button>
      <button name="save" value="json">${messages.saveResponse}</button>
      ${renderOpening(view)}
    </p>
  </article>`;
}

/** Puts the file of another time beside what is reported. */
export function renderOpening({messages, opened}: Pick<ReportView, 'messages' | 'opened'>): TemplateResult {
  return html`<button class="quiet" name="open-earlier">${messages.openEarlier}</button>
    <input type="file" name="earlier" accept=".json,application/json" hidden aria-label=${messages.openEarlier} />
    ${opened.isShown ? html`<button class="quiet" name="close-earlier">${messages.closeEarlier}</button>` : nothing}
    <span role="status">${opened.refused}</span>`;
}

/** The host's own content until there is something to report, and what to do when it cannot come. */
export function renderWaiting(
  messages: ReportMessages,
  error: CoopError | undefined,
  isAwaited: boolean,
): TemplateResult {
  if (!error) return html`<slot><p role="status">${isAwaited ? messages.loading : messages.empty}</p></slot>`;
  return renderFailure(messages, error);
}

function titleOf(view: ReportView): string {
  return view.heading || projectName(view) || view.instrument.title;
}

function renderOverview(view: ReportView): TemplateResult {
  const {messages, interpretation, picture, result, group, headingLevel} = view;
  const {answered, applicable, score} = result.total;
  const standing = [
    ...(score === null || !hasMarks(view) ? [] : [markOf(view, score)]),
    ...(answered < applicable ? [messages.answered(answered, applicable)] : []),
    ...(group ? [messages.groupOf(group.n)] : []),
  ];
  return html`<section part="overview">
    <h3 aria-level=${headingLevel + 1}>${messages.overview}</h3>
    <p class="lead">${interpretation.summary}</p>
    ${standing.length > 0 ? html`<p>${standing.join(' · ')}</p>` : nothing}
    ${
      applicable > 0
        ? html`<coop-radar
            .forElements=${picture.followed}
            .series=${picture.series}
            .heading=${titleOf(view)}
            .headingLevel=${levelUnder(headingLevel, 2)}
            .minGroup=${group?.minGroup ?? 3}
          ></coop-radar>`
        : nothing
    }
  </section>`;
}

/** Its level, then its mark; of a dialogy, what lives in it, and no mark. */
function renderScore(view: ReportView, {score, text}: NodeReading): TemplateResult {
  return html`<span>${[text, hasMarks(view) ? markOf(view, score) : null].filter(Boolean).join(' · ')}</span>`;
}

/** How the group differs, and what of it is this response's own. */
function renderSplit(view: ReportView, {id, text}: SplitPoint): TemplateResult {
  const {messages, result, interpretation} = view;
  const score = result.nodes.find((one) => one.id === id)?.score;
  const own = score == null ? interpretation.dialogies.find((one) => one.id === id)?.text : markOf(view, score);
  return html`<p>${text} ${own ? messages.inThisOne(own) : nothing}</p>`;
}

/** What to talk about, what to do, and whom to ask, from one axis. */
function renderDirection(
  {messages, headingLevel}: ReportView,
  {title, question, steps, resources}: Direction & {title: string},
  standing: TemplateResult,
): TemplateResult {
  return html`<article class="direction">
    <h4 aria-level=${headingLevel + 2}>${title}</h4>
    ${standing}
    <h5 aria-level=${headingLevel + 3}>${messages.question}</h5>
    <p class="question">${question}</p>
    <h5 aria-level=${headingLevel + 3}>${messages.steps}</h5>
    <ul class="steps">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ul>
    ${
      resources.length > 0
        ? html`<h5 aria-level=${headingLevel + 3}>${messages.resources}</h5>
            ${renderResources(resources)}`
        : nothing
    }
  </article>`;
}

function renderMoves(view: ReportView): TemplateResult | typeof nothing {
  const {messages, interpretation, since, tag, headingLevel} = view;
  if (since === undefined) return nothing;
  const heading = html`<h3 aria-level=${headingLevel + 1} tabindex="-1">${messages.moves}</h3>`;
  if (interpretation.moves.length === 0)
    return html`<section part="moves">
      ${heading}
      <p>${messages.notMoved}</p>
    </section>`;
  return html`<section part="moves">
    ${heading}
    <table>
      <caption>
        ${messages.since(dateIn(since, tag))}
      </caption>
      <thead>
        <tr>
          <th>${axisName(view)}</th>
          <th>${messages.before}</th>
          <th>${messages.now}</th>
        </tr>
      </thead>
      <tbody>
        ${interpretation.moves.map(
          ({title, before, after, from, to, text}) =>
            html`<tr>
              <th scope="row">${title} <small>${text}</small></th>
              <td>${renderBoth(view, from, before)}</td>
              <td>${renderBoth(view, to, after)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** What a score was called, then its mark, where it has one. */
function renderBoth(view: ReportView, name: string | null, score: number): TemplateResult {
  const mark = !name || hasMarks(view) ? markOf(view, score) : '';
  return html`${name} ${mark ? html`<small>${mark}</small>` : nothing}`;
}

export function renderProvenance({
  messages,
  instrument,
  headingLevel,
}: Pick<ReportView, 'messages' | 'instrument' | 'headingLevel'>): TemplateResult {
  const {about, author, licence, url} = instrument.source;
  return html`<footer part="provenance">
    <h3 aria-level=${headingLevel + 1}>${messages.provenance}</h3>
    <p>${about}</p>
    <p>
      ${instrument.title} · ${instrument.version} · ${url ? renderResource({title: author, text: '', url}) : author} ·
      ${licence}
    </p>
  </footer>`;
}
