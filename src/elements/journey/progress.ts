import {bytesOf, MAX_JOURNEY_BYTES} from '../../core/bounds.js';
import {TIMES, type TimeId} from '../messages/time.js';

/** How far a group is: what a host or this device keeps of a journey. */
export interface JourneyProgress {
  schema: 'coop-elements/journey/1';
  /** The time on show. */
  time: TimeId;
  /** What the group wrote, by time; an absent key means nothing. */
  notes: Readonly<Partial<Record<TimeId, string>>>;
  /** The date of the next assessment, as `2027-05-22`; absent while it is not chosen. */
  next?: string;
  /** Whether each answers on a phone in the seventh time, rather than together on one screen. */
  apart?: boolean;
}

export const SCHEMA = 'coop-elements/journey/1';

/** Where every journey starts. */
export const START: JourneyProgress = Object.freeze({schema: SCHEMA, time: TIMES[0], notes: Object.freeze({})});

/** The same with changes, frozen; an empty note and an absent date are left out. */
export function withChanges(progress: JourneyProgress, changes: Partial<JourneyProgress>): JourneyProgress {
  const {notes, next, apart, ...rest} = {...progress, ...changes};
  const written = Object.fromEntries(Object.entries(notes).filter(([, note]) => note));
  return freeze({...rest, notes: written, ...(next && {next}), ...(apart && {apart})});
}

/** What a group wrote, chose or moved to since `base`, on top of what came. */
export function onTop(taken: JourneyProgress, now: JourneyProgress, base: JourneyProgress): JourneyProgress {
  if (now === base) return taken;
  const written = TIMES.filter((time) => now.notes[time] !== base.notes[time]);
  return withChanges(taken, {
    notes: {...taken.notes, ...Object.fromEntries(written.map((time) => [time, now.notes[time]]))},
    ...(now.next !== base.next && {next: now.next ?? ''}),
    ...(now.time !== base.time && {time: now.time}),
    ...(now.apart !== base.apart && {apart: now.apart ?? false}),
  });
}

/** Whether a group that takes the one for the other loses nothing that it wrote or chose. */
export function isSame(one: JourneyProgress, other: JourneyProgress): boolean {
  if (Boolean(one.apart) !== Boolean(other.apart)) return false;
  return one.next === other.next && TIMES.every((time) => (one.notes[time] ?? '') === (other.notes[time] ?? ''));
}

/** Whether all that one holds is in the other. */
export function isIn(one: JourneyProgress, other: JourneyProgress): boolean {
  const isNextIn = !one.next || one.next === other.next;
  return isNextIn && TIMES.every((time) => !one.notes[time] || one.notes[time] === other.notes[time]);
}

/** A date that is chosen, and a time with a longer name, in bytes. */
const OTHERS = 64;

/** How many bytes are left for notes. */
export function bytesLeft(progress: JourneyProgress): number {
  return MAX_JOURNEY_BYTES - OTHERS - bytesOf(progress);
}

/** Through and through. */
export function freeze(progress: JourneyProgress): JourneyProgress {
  Object.freeze(progress.notes);
  return Object.freeze(progress);
}
