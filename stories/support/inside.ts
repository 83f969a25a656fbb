import type {LitElement} from 'lit';
import {within} from 'storybook/test';

/** What a respondent meets inside an element, found by role and name as in a page. */
export async function inside(element: LitElement) {
  await element.updateComplete;
  return within(element.shadowRoot!.firstElementChild as HTMLElement);
}
