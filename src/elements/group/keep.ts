import type {TemplateResult} from 'lit';
import {hasWays} from '../questionnaire/delivery.js';
import type {Answer, DialogyAnswer, DialogyItem, Item} from '../../core/schema.js';
import {nameOf} from '../../core/tree.js';
import {levelUnder} from '../shared/heading-level.js';
import {renderMoved} from '../shared/moved.js';
import {itemIn, type SeenView} from './view.js';

/** What the group takes along: where it parts and meets, what it says of it, its steps; and what became of it. */
export function renderKeep(view: SeenView): TemplateResult {
  const {html, messages, headingLevel, seen, session, dateIn} = view;
  return html`<section class="keep" part="keep" aria-labelledby="h-point">
    <h3 aria-level=${headingLevel + 1} id="h-point" tabindex="-1">${messages.outcome}</h3>
    <p>${messages.summary(seen.group.n, dateIn(session.completedAt ?? new Date().toISOString()))}</p>
    ${renderEarlier(view)} ${renderSaid(view)} ${renderSteps(view)} ${renderPicture(view)} ${renderEnd(view)}
  </section>`;
}

/** Each point where the group parts, and what it says of it. */
function renderSaid(view: SeenView): TemplateResult {
  const {html, messages, headingLevel, session, seen} = view;
  const ids = new Set([...seen.reading.splits.map(({id}) => id), ...Object.keys(session.positions)]);
  return html`<h4 aria-level=${headingLevel + 2}>${messages.decided}</h4>
    ${
      Object.keys(session.positions).length + session.disagreements.length === 0
        ? html`<p class="help">${messages.nothingDecided}</p>`
        : ''
    }
    <dl class="said">
      ${[...ids].map((id) => {
        const item = itemIn(view, id);
        const split = seen.reading.splits.find((one) => one.id === id);
        const note = session.notes[id];
        return html`<div>
          <dt>${nameOf(item)}</dt>
          ${split ? html`<dd class="help">${split.text}</dd>` : ''}
          <dd>${positionIn(view, id)}</dd>
          ${note ? html`<dd>${note}</dd>` : ''}
        </div>`;
      })}
    </dl>`;
}

function positionIn(view: SeenView, id: string): TemplateResult {
  const {html, messages, session} = view;
  if (session.disagreements.includes(id)) return html`<b>${messages.disagreement}</b>`;
  const position = session.positions[id];
  if (position === undefined) return html`${messages.undecided}`;
  return html`<b>${messages.agreed(labelOf(view, itemIn(view, id), position))}</b>`;
}

function labelOf({messages, instrument}: SeenView, item: Item, position: Answer): string {
  if (item.type === 'rating')
    return instrument.scales[item.scale]!.options.find(({value}) => value === position)!.label;
  const [{a, b}, {a: first, b: second}] = [position as Required<DialogyAnswer>, item as DialogyItem];
  return messages.pair(first.title, a, second.title, b, 1);
}

function renderSteps({html, messages, headingLevel, session}: SeenView): TemplateResult | '' {
  const steps = session.steps.filter(({what}) => what);
  if (steps.length === 0) return '';
  return html`<h4 aria-level=${headingLevel + 2}>${messages.stepsTitle}</h4>
    <ol class="next-steps">
      ${steps.map(
        ({what, who, when}) =>
          html`<li>
            <b>${what}</b> ${who ? html`<span>${who}</span>` : ''} ${when ? html`<span>${when}</span>` : ''}
          </li>`,
      )}
    </ol>`;
}

/** What has moved since the outcome of another time. */
function renderEarlier({html, messages, headingLevel, earlier, dateIn, instrument}: SeenView): TemplateResult | '' {
  if (!earlier) return '';
  return html`<div class="moved" part="moved" tabindex="-1">
    <h4 aria-level=${headingLevel + 2}>${messages.moved(dateIn(earlier.date))}</h4>
    ${renderMoved({html, messages, instrument, moves: earlier.moves})}
  </div>`;
}

/** On paper too. */
function renderPicture({html, messages, headingLevel, seen, instrument, minGroup}: SeenView): TemplateResult {
  return html`<coop-radar
    .series=${[{kind: 'group', results: seen.results, hidesMembers: true}]}
    .instrument=${instrument}
    .heading=${messages.whole}
    .headingLevel=${levelUnder(headingLevel, 2)}
    .minGroup=${minGroup}
  ></coop-radar>`;
}

function renderEnd({html, messages, delivery, isUnsaved, keeping, session}: SeenView): TemplateResult {
  const canTryAgain = delivery === 'refused' || Boolean(keeping?.canSendAgain);
  const isOver = delivery === 'stored' || delivery === 'taken';
  return html`<p class="outcome" part="outcome" role="status" tabindex="-1">
      ${delivery === 'alone' && !isUnsaved ? messages.handedOver : messages.outcomes[delivery]}
    </p>
    ${
      delivery === 'unfinished'
        ? html`<p class="help">${messages.privacy(Boolean(keeping?.isKeeping), keeping?.receiver)}</p>`
        : ''
    }
    <div class="ways" part="ways">
      <p class="moves">
        ${delivery === 'unfinished' ? html`<button class="main" name="finish">${messages.finish}</button>` : ''}
        ${canTryAgain ? html`<button class="main" name="finish">${messages.retry}</button>` : ''}
        <button name="save" class=${delivery === 'alone' && !canTryAgain ? 'main' : ''}>${messages.save}</button>
        <button name="print">${messages.print}</button>
        <button class="quiet" name="open-earlier">${messages.openEarlier}</button>
        ${isOver ? html`<button class="quiet" name="begin">${messages.begin}</button>` : ''}
        <input type="file" name="earlier" accept=".json,application/json" hidden aria-label=${messages.openEarlier} />
      </p>
      ${session.completedAt && hasWays(delivery) ? html`<p>${messages.next}</p>` : ''}
    </div>`;
}
