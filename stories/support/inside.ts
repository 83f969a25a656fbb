import type {LitElement} from 'lit';
import {within} from 'storybook/test';

/** The elements of ours in a story, in the order of the page. */
export const elementsIn = (canvas: HTMLElement) => [
  ...canvas.querySelectorAll<LitElement>(
    'coop-assessment, coop-grid, coop-group, coop-journey, coop-principles, coop-project, coop-radar, coop-report',
  ),
];

/** What a respondent meets inside an element, found by role and name as in a page. */
export async function inside(element: LitElement) {
  await element.updateComplete;
  return within(element.shadowRoot!.firstElementChild as HTMLElement);
}

export type Inside = Awaited<ReturnType<typeof inside>>;
