import {html, nothing, type TemplateResult} from 'lit';
import type {CoopError} from '../../core/error.js';
import type {FailureMessages} from '../messages/messages.js';
import {isLoadFailure} from './bring.js';

/** What there is to say in the place of a questionnaire that is not here. */
export function failureIn(messages: FailureMessages, error: CoopError): string {
  return isLoadFailure(error) ? messages.failed(error.code) : messages.unusable;
}

/** What is said in the place of a questionnaire, which can take the focus. */
export function noticeIn({renderRoot}: {renderRoot?: ParentNode}): HTMLElement | undefined {
  return renderRoot?.querySelector<HTMLElement>('.waiting,.failure') ?? undefined;
}

/** That a questionnaire is on its way, unless the host says so in its own words. */
export function renderComing(words: string): TemplateResult {
  return html`<div class="waiting" tabindex="-1">
    <slot><p role="status">${words}</p></slot>
  </div>`;
}

/**
 * Why there is no questionnaire, and a button to try again where that may change something.
 *
 * @param name The button's.
 */
export function renderFailure(messages: FailureMessages, error: CoopError, name = 'retry'): TemplateResult {
  return html`<div class="failure" role="alert" tabindex="-1">
    <p>${failureIn(messages, error)}</p>
    <p lang="en"><small>${error.message}</small></p>
    ${isLoadFailure(error) ? html`<button class="main" name=${name}>${messages.retry}</button>` : nothing}
  </div>`;
}
