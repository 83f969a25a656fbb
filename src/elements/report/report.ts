import {html, nothing, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {Direction, NodeReading, SplitPoint} from '../../core/interpret/interpret.js';
import type {Item, Resource} from '../../core/schema.js';
import {itemsOf, nameOf} from '../../core/tree.js';
import {dateIn, dateOf} from '../shared/date.js';
import {renderFailure} from '../shared/failure.js';
import {levelUnder} from '../shared/heading-level.js';
import type {ReportMessages} from '../messages/messages.js';
import {answerWords} from './answer-words.js';
import {renderDetails} from './details.js';
import {axisName, type ReportView} from './view.js';

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
    ${renderProject(view)} ${renderOverview(view)}
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
    ${renderMoves(view)} ${renderDetails(view)} ${renderComments(view)} ${renderProvenance(view)}
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

/** The project's name: the answer to the first question of its sheet. */
function projectIn({response, sheet}: ReportView): {item: Item; name: string} | undefined {
  const [item] = sheet ? itemsOf(sheet.tree) : [];
  const name = item?.type === 'text' ? response.project?.[item.id] : undefined;
  return item && typeof name === 'string' && name ? {item, name} : undefined;
}

function titleOf(view: ReportView): string {
  return view.heading || projectIn(view)?.name || view.instrument.title;
}

function renderProject(view: ReportView): TemplateResult | typeof nothing {
  const {messages, response, sheet, headingLevel} = view;
  const answers = response.project ?? {};
  const named = projectIn(view);
  // What is the title already is not said again.
  const items = itemsOf(sheet?.tree ?? []).filter((item) => item !== named?.item || titleOf(view) !== named.name);
  const said = items.flatMap((item) => {
    const words = answerWords(sheet!, item, answers[item.id], messages);
    return words ? {name: nameOf(item), words} : [];
  });
  if (said.length === 0) return nothing;
  return html`<section part="project">
    <h3 aria-level=${headingLevel + 1}>${messages.project}</h3>
    <dl>
      ${said.map(
        ({name, words}) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function renderOverview(view: ReportView): TemplateResult {
  const {messages, interpretation, picture, result, group, headingLevel} = view;
  const {answered, applicable, score} = result.total;
  const standing = [
    ...(score === null ? [] : [messages.score(Math.round(score))]),
    ...(answered < applicable ? [messages.answered(answered, applicable)] : []),
    ...(group ? [messages.groupOf(group.n)] : []),
  ];
  return html`<section part="overview">
    <h3 aria-level=${headingLevel + 1}>${messages.overview}</h3>
    <p class="lead">${interpretation.summary}</p>
    <p>${standing.join(' · ')}</p>
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

function renderScore({messages}: ReportView, {score, text}: NodeReading): TemplateResult {
  return html`<span>${text ? `${text} · ` : nothing}${messages.score(Math.round(score))}</span>`;
}

/** How the group differs, and which of its scores is this response's own. */
function renderSplit({messages, result}: ReportView, {id, text}: SplitPoint): TemplateResult {
  const node = result.nodes.find((one) => one.id === id);
  const own = node ? node.score : result.dialogies.find((one) => one.id === id)?.vitality;
  return html`<p>${text} ${own == null ? nothing : messages.inThisOne(Math.round(own))}</p>`;
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
            <ul class="resources">
              ${resources.map((resource) => html`<li>${renderResource(resource)} ${resource.text}</li>`)}
            </ul>`
        : nothing
    }
  </article>`;
}

function renderResource({title, url}: Resource): TemplateResult {
  // Only an address of the web: what a host's guide says is not run.
  return url && /^https?:/.test(url) ? html`<a href=${url}>${title}</a>` : html`<b>${title}</b>`;
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
          ({title, before, after, text}) =>
            html`<tr>
              <th scope="row">${title} <small>${text}</small></th>
              <td>${Math.round(before)}</td>
              <td>${Math.round(after)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function renderComments({messages, instrument, response, headingLevel}: ReportView): TemplateResult | typeof nothing {
  const {comments = {}} = response;
  const commented = itemsOf(instrument.tree).filter(({id}) => comments[id]);
  if (commented.length === 0) return nothing;
  return html`<section part="comments">
    <h3 aria-level=${headingLevel + 1}>${messages.comments}</h3>
    <dl>
      ${commented.map(
        (item) =>
          html`<div>
            <dt>${nameOf(item)}</dt>
            <dd>${comments[item.id]}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
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
