import {html, nothing, type TemplateResult} from 'lit';
import {hasWays} from './delivery.js';
import type {QuestionnaireView} from './view.js';

/** The way to finish, where no form around is; and once one has, what became of the answers, and the ways that are left. */
export function renderEnd(view: QuestionnaireView, isEnd: boolean): TemplateResult {
  const {messages, delivery, isUnsaved, isHandedOver, shown, isInForm, keeping} = view;
  // What this device makes of the answers is known in a moment, and said then.
  if (keeping?.isSettling) return html`<p class="outcome" part="outcome" role="status" tabindex="-1"></p>`;
  const canFinish = delivery === 'unfinished' && isEnd && !isInForm;
  const finish = canFinish
    ? html`<p class="moves"><button class="main" name="finish">${messages.finish}</button></p>`
    : nothing;
  if (shown === 'questions') return html`${finish}`;
  return html`<p class="outcome" part="outcome" role="status" tabindex="-1">
      ${
        delivery === 'alone' && !isUnsaved
          ? messages.handedOver
          : delivery === 'device' && isHandedOver
            ? messages.keptAndGiven
            : messages.outcomes[delivery]
      }
    </p>
    ${finish} ${hasWays(delivery) ? renderWays(view) : nothing}`;
}

/** Sending again where that may help, then keeping or taking along, then one thing to do. */
function renderWays(view: QuestionnaireView): TemplateResult {
  const {messages, delivery, isInForm, keeping, sharing} = view;
  const canTryAgain = !isInForm && (delivery === 'refused' || Boolean(keeping?.canSendAgain));
  const isSharing = !canTryAgain && Boolean(sharing?.isOpen);
  const isMain = delivery === 'alone' && !canTryAgain && !isSharing;
  const code = sharing?.section?.(html, view.headingLevel + 1, isSharing);
  return html`<div class="ways" part="ways">
    ${isSharing ? code : nothing}
    <p class="moves">
      ${canTryAgain ? html`<button class="main" name="finish">${messages.retry}</button>` : nothing}
      <button name="save" class=${isMain ? 'main' : ''}>${messages.save}</button>
      <button name="print">${messages.print}</button>
      ${sharing ? html`<button name="share" aria-expanded=${sharing.isOpen}>${messages.share}</button>` : nothing}
      ${keeping?.ways(html)}
    </p>
    ${
      isSharing
        ? nothing
        : html`${code}
            <p>${messages.next}</p>`
    }
  </div>`;
}
