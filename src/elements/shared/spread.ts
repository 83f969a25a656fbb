import type {TemplateResult} from 'lit';
import type {Group, ItemSpread} from '../../core/group/group.js';
import type {DialogyAnswer, DialogyItem, Instrument, Item, RatingItem, Response} from '../../core/schema.js';
import type {Actor, SpreadMessages} from '../messages/messages.js';
import type {Draw} from './draw.js';
import {renderRibbon} from './ribbon.js';

/** Up to how many answers each is a dot of its own. */
const MOST_DOTS = 60;

/** What a group has answered. */
export interface SpreadView {
  html: Draw;
  messages: SpreadMessages;
  instrument: Instrument;
  group: Group;
  responses: readonly Response[];
  /** The same of each type of actor, where that may be told. */
  parts: readonly {actor: Actor | undefined; group: Group}[];
}

/** What a group answered to an item: in the order of what was answered, so that nobody can be followed. */
export function renderSpread(view: SpreadView, item: Item): TemplateResult {
  const {html, messages, group, responses} = view;
  const {counts} = group.items.find(({id}) => id === item.id)!;
  if (!counts) return html`<p class="help">${messages.withheld}</p>`;
  if (item.type === 'dialogy') return renderRibbons(view, item, responses);
  const parts = view.parts.map(({actor, group}) => ({actor, spread: group.items.find(({id}) => id === item.id)!}));
  return html`${renderStrip(view, item as RatingItem, counts)}
  ${
    parts.length > 0 && parts.every(({spread}) => spread.counts)
      ? html`<details class="parts">
          <summary>${messages.byActor}</summary>
          ${parts.map(
            ({actor, spread}) =>
              html`<h5>${actor ? messages.actors[actor] : messages.noActor}</h5>
                ${renderStrip(view, item as RatingItem, spread.counts!)}`,
          )}
        </details>`
      : ''
  }`;
}

/** The words of the scale, each with as many dots as answers. */
function renderStrip(
  {html, messages, instrument}: SpreadView,
  {scale}: RatingItem,
  counts: NonNullable<ItemSpread['counts']>,
): TemplateResult {
  if (!('options' in counts)) return html``;
  const total = counts.options.reduce((sum, count) => sum + count, 0);
  const each = Math.ceil(total / MOST_DOTS);
  const notes = [
    ...(counts.na > 0 ? [messages.notApplicable(counts.na)] : []),
    ...(counts.dk > 0 ? [messages.doesNotKnow(counts.dk)] : []),
    ...(each > 1 ? [messages.dotsOf(each)] : []),
  ];
  return html`<ol class="strip" part="strip">
      ${instrument.scales[scale]!.options.map(({label}, i) => {
        const count = counts.options[i]!;
        return html`<li>
          <span class="unseen">${messages.option(label, count)}</span>
          <span class="dots" aria-hidden="true">${'●'.repeat(Math.round(count / each))}</span>
          <b aria-hidden="true">${count || ''}</b>
          <span class="word" aria-hidden="true">${label}</span>
        </li>`;
      })}
    </ol>
    ${notes.length > 0 ? html`<p class="help">${notes.join(' · ')}</p>` : ''}`;
}

/** A ribbon for each pair of intensities. */
function renderRibbons(
  {html, messages}: SpreadView,
  item: DialogyItem,
  responses: readonly Response[],
): TemplateResult {
  const {a: first, b: second} = item;
  return html`<div class="poles" aria-hidden="true"><span>${first.title}</span><span>${second.title}</span></div>
    <ul class="ribbons" part="ribbons">
      ${pairsOf(item.id, responses).map(
        ({a, b, count}) =>
          html`<li>
            <span class="unseen">${messages.pair(first.title, a, second.title, b, count)}</span>
            ${renderRibbon(html, a, b)} ${count > 1 ? html`<b aria-hidden="true">× ${count}</b>` : ''}
          </li>`,
      )}
    </ul>`;
}

/** The pairs of intensities that members gave, each once, with how often; by what lives more, then by which. */
function pairsOf(id: string, responses: readonly Response[]): {a: number; b: number; count: number}[] {
  const counts = new Map<string, {a: number; b: number; count: number}>();
  for (const {answers} of responses) {
    const {a, b} = (typeof answers[id] === 'object' ? answers[id] : {}) as DialogyAnswer;
    if (a === undefined || b === undefined) continue;
    const pair = counts.get(`${a} ${b}`) ?? {a, b, count: 0};
    counts.set(`${a} ${b}`, {...pair, count: pair.count + 1});
  }
  return [...counts.values()].sort((one, other) => one.a - one.b - (other.a - other.b) || one.a - other.a);
}
