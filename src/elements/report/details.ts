import {html, type TemplateResult} from 'lit';
import {explain, type Term} from '../../core/score/explain.js';
import {levelOf} from '../../core/score/level.js';
import type {Branch, Instrument, Item} from '../../core/schema.js';
import {isBranch, isScored, itemsOf, nameOf, walk} from '../../core/tree.js';
import {answerWords} from './answer-words.js';
import {foldOf, renderOpener} from './fold.js';
import {axisName, markOf, type ReportView} from './view.js';

/** A row: a branch or a dialogy, or the whole. */
interface Row {
  id: string;
  title: string;
  /** 0 for the whole, 1 for what lies right below. */
  depth: number;
  score: number | null;
  /** How many answers it has, and may have; 0 where it does not apply. A dialogy has one, or not. */
  answered?: number;
  applicable: number;
}

/** The table of every score, where each row says on demand how its score was made. */
export function renderDetails(view: ReportView): TemplateResult {
  const {messages, headingLevel} = view;
  return html`<section part="details">
    <h3 aria-level=${headingLevel + 1}>${messages.details}</h3>
    ${renderOpener(view, 'details', messages.showDetails)}
    <table class=${foldOf(view, 'details')}>
      <thead>
        <tr>
          <th>${axisName(view)}</th>
          <th>${messages.nodeScore}</th>
        </tr>
      </thead>
      <tbody>
        ${rowsOf(view).map((row) => renderRow(view, row))}
      </tbody>
    </table>
  </section>`;
}

function rowsOf({instrument, response, result, messages}: ReportView): Row[] {
  const nodes = new Map(result.nodes.map((node) => [node.id, node]));
  const vitalities = new Map(result.dialogies.map(({id, vitality}) => [id, vitality]));
  const visit = (children: readonly (Branch | Item)[], depth: number): Row[] =>
    children.flatMap((child) => {
      if (isBranch(child)) {
        const own = {...nodes.get(child.id)!, title: child.title, depth};
        return itemsOf(child.children).some(isScored) ? [own, ...visit(child.children, depth + 1)] : [];
      }
      if (child.type !== 'dialogy') return [];
      const {id, title} = child;
      return {id, title, depth, score: vitalities.get(id)!, applicable: Number(response.answers[id] !== 'na')};
    });
  return [...visit(instrument.tree, 1), {...result.total, title: messages.total, depth: 0}];
}

function renderRow(view: ReportView, {id, title, depth, score, answered, applicable}: Row): TemplateResult {
  const {messages, instrument, interpretation} = view;
  const space = interpretation.dialogies.find((one) => one.id === id)?.text;
  const words = [
    score === null ? '' : markOf(view, score),
    answered !== undefined && answered < applicable ? messages.answered(answered, applicable) : '',
  ];
  const none = applicable ? messages.noScore : messages.statuses.na;
  const standing = space ?? levelOf(instrument.levels, score)?.title;
  return html`<tr class="depth-${Math.min(depth, 3)}">
    <th scope="row">${title}</th>
    <td>
      ${score === null ? none : standing ? html`<b>${standing}</b>` : ''}
      <small>${words.filter(Boolean).join(' · ')}</small>
      <details>
        <summary aria-label="${messages.explain}, ${title}">${messages.explain}</summary>
        ${renderExplanation(view, id)}
      </details>
    </td>
  </tr>`;
}

function renderExplanation(view: ReportView, id: string): TemplateResult {
  const {messages, instrument, response} = view;
  const {terms, rule} = explain(instrument, response.answers, id);
  const whole = childOf(view, id);
  const logics = whole && !isBranch(whole) && whole.type === 'dialogy' ? whole : undefined;
  // Its logics are `a` and `b`, which may be ids of others.
  const childAt = (term: Term) => (logics ? undefined : childOf(view, term.id));
  return html`<p>${messages.rules[rule]}</p>
    <dl>
      ${terms.map(
        (term) =>
          html`<div>
            <dt>${logics?.[term.id as 'a' | 'b'].title ?? titleOf(childAt(term)!)}</dt>
            <dd>${saidOf(view, term, childAt(term))}</dd>
          </div>`,
      )}
    </dl>`;
}

const indexes = new WeakMap<Instrument, Map<string, Branch | Item>>();

/** Every branch and item of an instrument by its id; laid out once. */
function childOf({instrument}: ReportView, id: string): Branch | Item | undefined {
  let index = indexes.get(instrument);
  if (!index) indexes.set(instrument, (index = new Map([...walk(instrument.tree)].map((child) => [child.id, child]))));
  return index.get(id);
}

function titleOf(child: Branch | Item): string {
  return isBranch(child) ? child.title : nameOf(child);
}

/** What was answered and what it is worth, or why it is not counted. */
function saidOf(view: ReportView, {id, score, status, weight}: Term, item: Branch | Item | undefined): string {
  const {messages, instrument, response} = view;
  const answer =
    item && !isBranch(item) && item.type === 'rating'
      ? answerWords(instrument, item, response.answers[id], messages)
      : '';
  const worth =
    status !== 'counted' || score === null ? (answer ? '' : messages.statuses[status as 'na']) : markOf(view, score);
  return [answer, worth, weight > 1 ? messages.weight(weight) : ''].filter(Boolean).join(' · ');
}
