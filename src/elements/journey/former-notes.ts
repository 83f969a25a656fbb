import {parseProgress} from './parse-progress.js';
import type {JourneyProgress} from './progress.js';

/** What was kept before there were drafts. */
export interface FormerNotes {
  progress: JourneyProgress;
  /** Leaves nothing of it, unless somebody wrote there since. */
  remove(): void;
}

/**
 * What earlier versions kept of a journey, in `localStorage`, under the key that a page gave.
 *
 * @returns Nothing where there is none, or where it cannot be read: that is left alone.
 */
export function formerNotes(given: string): FormerNotes | undefined {
  const place = `coop-elements:${given}`;
  try {
    const written = localStorage.getItem(place);
    const {schema, data} = JSON.parse(written ?? '{}') as {schema?: unknown; data?: unknown};
    if (schema !== 'coop-elements/device/1') return undefined;
    const remove = () => {
      if (localStorage.getItem(place) === written) localStorage.removeItem(place);
    };
    return {progress: parseProgress(data), remove};
  } catch {
    return undefined;
  }
}
