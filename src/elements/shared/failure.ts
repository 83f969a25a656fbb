import {html, type TemplateResult} from 'lit';
import type {CoopError, CoopErrorCode} from '../../core/error.js';

/**
 * What could not come, and a button to try again.
 *
 * @param name The button's.
 */
export function renderFailure(
  {failed, retry}: {failed: (code: CoopErrorCode) => string; retry: string},
  {code, message}: CoopError,
  name = 'retry',
): TemplateResult {
  return html`<div class="failure" role="alert">
    <p>${failed(code)}</p>
    <p lang="en"><small>${message}</small></p>
    <button class="main" name=${name}>${retry}</button>
  </div>`;
}
