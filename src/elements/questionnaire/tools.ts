import type {TemplateResult} from 'lit';
import type {EndingMessages} from '../messages/messages.js';
import type {Draw} from '../shared/draw.js';
import {hasWays} from './delivery.js';
import {hasNothing, type QuestionnaireView} from './view.js';

/** Keeping, reopening and clearing answers. */
export function renderTools(html: Draw, words: EndingMessages, view: QuestionnaireView): TemplateResult {
  const {messages, answers, delivery, keeping, isReadOnly} = view;
  const isEmpty = hasNothing(view);
  // After the end, the file stands among the ways that are left, which what can only be read does not show.
  const isAmongWays = hasWays(delivery) && !isReadOnly;
  return html`
    <p class="tools" part="tools">
      ${isEmpty || isAmongWays ? '' : html`<button class="quiet" name="save">${messages.save}</button>`}
      ${isEmpty || isReadOnly ? '' : html`<button class="quiet" name="open">${messages.open}</button>`}
      ${isEmpty || isReadOnly ? '' : html`<button class="quiet" name="erase">${keeping?.erase ?? words.erase}</button>`}
    </p>
    <input type="file" accept="application/json,.json" hidden aria-hidden="true" tabindex="-1" />
    <dialog aria-labelledby="q-to-erase">
      <p id="q-to-erase">${messages.eraseQuestion(Object.keys(answers).length)}</p>
      <p class="moves">
        <button name="keep">${words.eraseCancel}</button>
        <button class="main" name="erase-confirm">${words.erase}</button>
      </p>
    </dialog>
  `;
}
