import {isTime, type TimeId} from '../journey/progress.js';
import type {Time} from './time.js';

/** The nine times by their ids, so that a translation may list them in any order. */
export function byId(times: readonly Time[]): Readonly<Record<TimeId, Time>> {
  return Object.fromEntries(times.filter(({id}) => isTime(id)).map((time) => [time.id, time])) as Record<TimeId, Time>;
}
