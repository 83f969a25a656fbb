import {html, type TemplateResult} from 'lit';
import type {CoopError, CoopErrorCode} from '../../core/error.js';

/** What could not come, and a button to try again. */
export function renderFailure(
  {failed, retry}: {failed: (code: CoopErrorCode) => string; retry: string},
  {code, message}: CoopError,
): TemplateResult {
  return html`<div role="alert">
    <p>${failed(code)}</p>
    <p lang="en"><small>${message}</small></p>
    <button class="main" name="retry">${retry}</button>
  </div>`;
}
