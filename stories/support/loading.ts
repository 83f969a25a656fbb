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
