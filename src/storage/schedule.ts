const SECOND = 1000;
const FIRST_PAUSE = 5 * SECOND;
const LONGEST_PAUSE = 60 * 60 * SECOND;
const LONGEST_ASKED = 24 * 60 * 60 * SECOND;

/** After how long it is said that something could not be sent. */
export const GIVING_UP = 3 * 24 * 60 * 60 * SECOND;

/**
 * How long to wait before trying again: twice as long each time, up to an hour, more or less by half, so that many who
 * failed together do not come back together. Where the server asked for longer, that, up to a day.
 *
 * @param tries How many there were, at least 1.
 * @param chance From 0 to 1.
 * @returns Milliseconds.
 */
export function pauseAfter(tries: number, asked = 0, chance = Math.random()): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1));
  return Math.max(Math.min(asked, LONGEST_ASKED), pause * (0.5 + chance));
}

/**
 * How long a server asks to wait, by its `Retry-After`: seconds, or a date.
 *
 * @returns Milliseconds; 0 where it asks for nothing that can be read.
 * @see RFC 9110, section 10.2.3.
 */
export function retryAfter(header: string | null): number {
  if (!header) return 0;
  if (/^\d+$/.test(header)) return Number(header) * SECOND;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}
