import {hostOf} from '../shared/shadow.js';

/** How sections come: all of them, one at a time, or what suits the room that there is. */
export type Layout = 'auto' | 'page' | 'steps';

/** In em: what is narrower is a phone. */
const NARROW = 32;

/** Whether an element has the room of a phone, or will have once it is on show. */
export function isNarrow(element: HTMLElement): boolean {
  const size = parseFloat(getComputedStyle(element).fontSize) || 16;
  return widthOf(element) < NARROW * size;
}

/** What is not on show yet has the room of what it is in. */
function widthOf(element: Element): number {
  const above = element.parentElement ?? hostOf(element.getRootNode());
  return element.clientWidth || (above ? widthOf(above) : innerWidth);
}
