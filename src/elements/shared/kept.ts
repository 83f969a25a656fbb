import type {TemplateResult} from 'lit';
import type {KeptMessages} from '../messages/messages.js';
import type {Draw} from './draw.js';

/**
 * When this device took what is here, what that is, and until when it has it.
 *
 * @param time As words; empty until what is here is kept. The line has its room before: nothing moves while one types.
 */
export function renderKept(
  html: Draw,
  words: Pick<KeptMessages, 'kept' | 'about' | 'aboutText'>,
  time: string,
): TemplateResult {
  return html`<p class="kept">${time && words.kept(time)}</p>
    <details>
      <summary>${words.about}</summary>
      <p>${words.aboutText}</p>
    </details>`;
}
