import type {JourneyMessages} from '../messages/messages.js';
import {TIMES} from '../messages/time.js';
import type {JourneyProgress} from './progress.js';

/**
 * The notes as a text that opens anywhere: title, date, then time by time.
 *
 * @param today Today, in words.
 * @param next The date of the next assessment, in words; `undefined` while it is not chosen.
 */
export function notesAsText(
  {notes}: JourneyProgress,
  messages: JourneyMessages,
  {title, today, next}: {title: string; today: string; next: string | undefined},
): string {
  const times = TIMES.map(
    (time, i) => `${i + 1}. ${messages.times[time].title}\n\n${notes[time]?.trim() || `(${messages.noNote})`}`,
  );
  return `${[title, today, ...times, ...(next ? [messages.nextIs(next)] : [])].join('\n\n')}\n`;
}
