import type {TemplateResult} from 'lit';
import {isScored, itemsOf, nameOf} from '../../core/tree.js';
import {levelUnder} from '../shared/heading-level.js';
import {renderSpread} from '../shared/spread.js';
import {itemIn, pointsOf, spreadIn, type SeenView} from './view.js';

/** First where the group sees things differently, then where it agrees, then the whole. */
export function renderLook(view: SeenView): TemplateResult {
  const {html, seen, point} = view;
  const {splits} = seen.reading;
  const count = Math.max(splits.length, 1);
  return html`<section class="look" part="look" aria-labelledby="h-point">
    ${point < count ? renderSplit(view) : point === count ? renderAgreements(view) : renderWhole(view)}
    ${renderMoves(view)}
  </section>`;
}

/** The way on and back, from point to point. */
export function renderMoves(view: SeenView): TemplateResult {
  const {html, messages, point, step} = view;
  const count = pointsOf(step, view);
  return html`<div class="moves">
    ${point > 0 ? html`<button name="point" value=${point - 1}>${messages.back}</button>` : ''}
    <p class="eyebrow">${messages.pointOf(point + 1, count)}</p>
    ${
      point < count - 1
        ? html`<button class="main" name="point" value=${point + 1}>${messages.forward}</button>`
        : html`<button class="main" name="step" value=${step === 'look' ? 'agree' : 'keep'}>
            ${messages.steps[step === 'look' ? 'agree' : 'keep']}
          </button>`
    }
  </div>`;
}

function renderSplit(view: SeenView): TemplateResult {
  const {html, messages, headingLevel, seen, point} = view;
  const {splits, more} = seen.reading;
  const split = splits[point];
  if (!split)
    return html`<h3 aria-level=${headingLevel + 1} id="h-point" tabindex="-1">${messages.split}</h3>
      <p class="lead">${messages.noSplit}</p>`;
  const item = itemIn(view, split.id);
  return html`<p class="where">${messages.split}</p>
    <h3 aria-level=${headingLevel + 1} id="h-point" tabindex="-1">${nameOf(item)}</h3>
    <p class="lead">${split.text}</p>
    ${renderSpread(spreadIn(view), item)}
    <p class="question"><b>${messages.question}</b> ${split.question}</p>
    ${more > 0 && split === splits.at(-1) ? html`<p class="help">${messages.morePoints(more)}</p>` : ''}`;
}

function renderAgreements(view: SeenView): TemplateResult {
  const {html, messages, headingLevel, seen} = view;
  const {agreements} = seen.reading;
  return html`<h3 aria-level=${headingLevel + 1} id="h-point" tabindex="-1">${messages.agreements}</h3>
    ${agreements.length === 0 ? html`<p class="lead">${messages.noAgreement}</p>` : ''}
    <ul class="agreements">
      ${agreements.map(({id, text}) => html`<li><b>${nameOf(itemIn(view, id))}</b> ${text}</li>`)}
    </ul>`;
}

function renderWhole(view: SeenView): TemplateResult {
  const {html, messages, headingLevel, seen, instrument, minGroup} = view;
  return html`<h3 aria-level=${headingLevel + 1} id="h-point" tabindex="-1">${messages.whole}</h3>
    <coop-radar
      .series=${[{kind: 'group', results: seen.results, hidesMembers: true}]}
      .instrument=${instrument}
      .heading=${instrument.title}
      .headingLevel=${levelUnder(headingLevel, 2)}
      .minGroup=${minGroup}
    ></coop-radar>
    <details class="statements">
      <summary>${messages.statements}</summary>
      <p>${messages.wholeLead(seen.group.n)}</p>
      ${itemsOf(instrument.tree)
        .filter(isScored)
        .map(
          (item) =>
            html`<h4 aria-level=${headingLevel + 2}>${nameOf(item)}</h4>
              ${renderSpread(spreadIn(view), item)}`,
        )}
    </details>`;
}
