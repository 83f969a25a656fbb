import {expect, userEvent, waitFor} from 'storybook/test';
import {elementsIn, inside} from './inside.js';

/** The address of a questionnaire that never comes. */
export const PENDING = 'pending.json';

/** Has `PENDING` stay on its way, for a story's `beforeEach`. */
export function holdPending(): () => void {
  const fetch = window.fetch.bind(window);
  window.fetch = (address, init) => (address === PENDING ? new Promise(() => {}) : fetch(address, init));
  return () => {
    window.fetch = fetch;
  };
}

/** Has an address out of reach, for a story's `beforeEach`. */
export const outOfReach = (url: string) => () => {
  const fetch = window.fetch.bind(window);
  window.fetch = (address, init) => (address === url ? Promise.reject(new TypeError('cut')) : fetch(address, init));
  return () => {
    window.fetch = fetch;
  };
};

/** Not JSON: a missing file would do the same, and have the browser log an error too. */
export const UNREADABLE = 'data:application/json,{';

interface Context {
  canvasElement: HTMLElement;
  args: {onCoopError: (event: Event) => void};
}

/** Tries again to load what cannot be, after reading so. */
export const loadAgain =
  (words: string) =>
  async ({canvasElement, args}: Context) => {
    const element = await inside(elementsIn(canvasElement)[0]!);
    await expect(await element.findByRole('alert')).toHaveTextContent(words);
    await expect(args.onCoopError).toHaveBeenCalledTimes(1);
    await userEvent.click(element.getByRole('button', {name: 'Réessayer'}));
    await waitFor(() => expect(args.onCoopError).toHaveBeenCalledTimes(2));
    await expect(await element.findByRole('alert')).toBeVisible();
  };
