import {html, nothing, type TemplateResult} from 'lit';
import {MAX_TEXT} from '../../core/bounds.js';
import type {Item} from '../../core/schema.js';
import type {AssessingMessages} from '../messages/messages.js';
import {renderRoom} from '../shared/room.js';
import {isMissing, type Drawing, type QuestionnaireView} from './view.js';

/** One item: its question and fields, and what one can do with the answer. */
export function renderItem<M extends AssessingMessages>(
  view: QuestionnaireView<M>,
  drawing: Drawing<M>,
  item: Item,
): TemplateResult {
  const {messages, answers, isReadOnly} = view;
  const {id} = item;
  const missing = isMissing(view, item);
  return html`
    <div class="item ${missing ? 'is-missing' : ''}" part="item">
      ${drawing.fields(view, item)}
      ${missing ? html`<p class="missing" id="missing-${id}">${messages.expected}</p>` : nothing}
      ${renderComment(view, id)}
      ${answers[id] === undefined || isReadOnly ? nothing : renderButton('take-back', id, messages.takeBack)}
    </div>
  `;
}

function renderComment(
  {messages, comments, openComments, typed, bytes, isReadOnly}: QuestionnaireView<AssessingMessages>,
  id: string,
) {
  const comment = comments[id];
  if (isReadOnly) return comment ? html`<p class="comment">${comment}</p>` : nothing;
  if (comment === undefined && !openComments.has(id)) return renderButton('comment', id, messages.addComment);
  return html`<label class="comment"
      >${messages.comment}<textarea
        name=${id}
        rows="2"
        maxlength=${MAX_TEXT}
        aria-describedby="room-${id}"
        .value=${comment ?? ''}
      ></textarea
      >${renderPrinted(comment)}</label
    >${renderRoom(messages, id, comment ?? '', {most: MAX_TEXT, bytes}, typed === id)}`;
}

/** What one wrote in the field before it, for paper. */
export function renderPrinted(words: string | undefined): TemplateResult | typeof nothing {
  return words ? html`<span class="print">${words}</span>` : nothing;
}

/** A discreet button about one item, which its description names. */
export function renderButton(name: string, item: string, words: string): TemplateResult {
  return html`<button class="quiet" name=${name} value=${item} aria-describedby="q-${item}">${words}</button>`;
}
