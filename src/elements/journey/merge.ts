import type {Met} from '../../storage/keeper.js';
import {bytesLeft, isIn, isSame, onTop, START, type JourneyProgress} from './progress.js';

interface Merged extends Met<JourneyProgress> {
  now: JourneyProgress;
}

/** What was kept comes to a page. What a host or the group has there already is another beginning, and not mixed with it. */
export function begin(here: JourneyProgress, kept: JourneyProgress): Merged {
  if (isSame(here, START)) return {now: onTop(kept, here, START)};
  return isIn(kept, here) ? {now: here} : {now: here, lost: kept};
}

/**
 * What two wrote since they were the same, note by note. Where both changed one note, what is here stays; `lost` is then
 * the same with theirs instead.
 */
export function merge(here: JourneyProgress, theirs: JourneyProgress, base: JourneyProgress): Merged {
  const now = onTop(theirs, here, base);
  const lost = onTop(here, theirs, base);
  // Each could be read back alone; together they may be too much.
  if (bytesLeft(now) < 0 || bytesLeft(lost) < 0) return {now: here, lost: theirs};
  return isIn(lost, now) ? {now} : {now, lost};
}
