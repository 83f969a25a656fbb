import {html, nothing, type TemplateResult} from 'lit';
import {bytesOf} from '../../core/bounds.js';

/** A text field of either kind. */
type Field = HTMLInputElement | HTMLTextAreaElement;

/** From how many characters on one is told how many are left. */
const LITTLE = 200;

/** The most bytes that one character takes in JSON. */
const HEAVIEST = 6;

/** How many bytes are plenty, whatever is written. */
const PLENTY = HEAVIEST * LITTLE;

/** The bytes left where these are few; else the same for all that is plenty, so that it need not be drawn anew. */
export function fewBytes(bytes: number): number {
  return Math.min(bytes, PLENTY);
}

/**
 * Has a field keep to what fits, as `maxlength` does: the end of what was just typed or pasted goes, never what was there.
 *
 * @param before What it held.
 * @returns Whether it fits now: what is being composed, as in Japanese, is the browser's until it is done.
 */
export function keepWithin(event: Event, field: Field, before: string, fits: (text: string) => boolean): boolean {
  const typed = field.value;
  if (fits(typed)) return true;
  if ((event as InputEvent).isComposing) return false;
  const held = before.replaceAll('\r\n', '\n');
  const most = Math.min(held.length, typed.length);
  let start = 0;
  while (start < most && held[start] === typed[start]) start++;
  let end = 0;
  while (end < most - start && held.at(-1 - end) === typed.at(-1 - end)) end++;
  const [head, tail] = [typed.slice(0, start), typed.slice(typed.length - end)];
  const inserted = typed.slice(start, typed.length - end);
  let [fitting, over] = [0, inserted.length];
  while (over - fitting > 1) {
    const middle = (fitting + over) >> 1;
    if (fits(head + inserted.slice(0, middle) + tail)) fitting = middle;
    else over = middle;
  }
  // Not half of a character that takes two.
  const kept = head + inserted.slice(0, fitting).replace(/[\ud800-\udbff]$/, '');
  field.value = kept + tail;
  field.setSelectionRange(kept.length, kept.length);
  return true;
}

/**
 * How many characters more a field takes, once they are few, by whichever bound comes first: at least as many as it
 * says, of those that are in it.
 *
 * @param name The field's; what it holds is kept under it.
 * @param bytes How many are left.
 * @param isLive Whether one is writing in it: it is said as it changes then.
 */
export function renderRoom(
  messages: {room(left: number): string},
  name: string,
  text: string,
  {most, bytes}: {most: number; bytes: number},
  isLive = true,
): TemplateResult {
  const byBytes =
    bytes < PLENTY ? Math.floor((text ? bytes : bytes - bytesOf({[name]: ''})) / heaviestOf(text)) : LITTLE;
  const left = Math.max(0, Math.min(most - text.length, byBytes));
  // By tens, so that it is not said anew at each key.
  const said = left > 20 ? left - (left % 10) : left;
  return html`<small class="room" id="room-${name}" aria-live=${isLive ? 'polite' : 'off'}
    >${left < LITTLE ? messages.room(said) : nothing}</small
  >`;
}

/** How many bytes the heaviest character of a text takes; of one that is empty, any may come. */
function heaviestOf(text: string): number {
  return text ? Math.max(...[...new Set(text)].map((character) => bytesOf(character) - 2)) : HEAVIEST;
}
