import type {TemplateResult} from 'lit';
import type {EndingMessages} from '../messages/messages.js';
import type {Draw} from '../shared/draw.js';
import {hasWays} from './delivery.js';
import type {QuestionnaireView, SharingView} from './view.js';

/** What became of the answers; '' while one answers. */
export function outcomeOf(words: EndingMessages, {delivery, isUnsaved, isHandedOver}: QuestionnaireView): string {
  if (delivery === 'alone' && !isUnsaved) return words.handedOver;
  if (delivery === 'device' && isHandedOver) return words.keptAndGiven;
  return words.outcomes[delivery];
}

/** The ways that are left once one has finished: sending again where that may help, then keeping or taking along, then one thing to do. */
export function renderWays(
  html: Draw,
  words: EndingMessages,
  view: QuestionnaireView,
  sharing: SharingView | undefined,
): TemplateResult | string {
  const {messages, delivery, isInForm, keeping} = view;
  if (!hasWays(delivery)) return '';
  const canTryAgain = !isInForm && (delivery === 'refused' || Boolean(keeping?.canSendAgain));
  const isSharing = !canTryAgain && Boolean(sharing?.isOpen);
  const isMain = delivery === 'alone' && !canTryAgain && !isSharing;
  const code = sharing?.section?.(html, view.headingLevel + 1, isSharing) ?? '';
  return html`<div class="ways" part="ways">
    ${isSharing ? code : ''}
    <p class="moves">
      ${canTryAgain ? html`<button class="main" name="finish">${messages.retry}</button>` : ''}
      <button name="save" class=${isMain ? 'main' : ''}>${messages.save}</button>
      <button name="print">${words.print}</button>
      ${sharing ? html`<button name="share" aria-expanded=${sharing.isOpen}>${words.share}</button>` : ''}
      ${keeping?.ways(html)}
    </p>
    ${
      isSharing
        ? ''
        : html`${code}
            <p>${words.next}</p>`
    }
  </div>`;
}
