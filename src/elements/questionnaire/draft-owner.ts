import {hostOf} from '../shared/shadow.js';

/** The element that a page sees: a form itself, or the whole self-test around it, whose part is a step of its own. */
export interface Owner extends HTMLElement {
  step?: string;
  reset(): void;
}

export function ownerOf(form: HTMLElement): Owner {
  const around = hostOf(form.getRootNode());
  return (around?.localName === 'coop-assessment' ? around : form) as Owner;
}
