/** When a response was given. */
export function dateOf({completedAt, startedAt}: {completedAt?: string; startedAt: string}): string {
  return completedAt ?? startedAt;
}

/** A date in words. One without a time is the same everywhere on earth. */
export function dateIn(date: string, tag: string): string {
  const zone = date.length > 10 ? {} : {timeZone: 'UTC'};
  return new Intl.DateTimeFormat(tag, {dateStyle: 'long', ...zone}).format(new Date(date));
}

/** A moment, by its date and time of day, in words. */
export function momentIn(moment: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(moment));
}

/** The time of day of a moment, in words. */
export function timeIn(moment: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, {timeStyle: 'short'}).format(new Date(moment));
}

/** A date as a native field writes it, `2027-05-22`, where the person is: for a field, and for the name of a file. */
export function dayOf(date: Date): string {
  const pad = (part: number, digits: number) => String(part).padStart(digits, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Whether it is a day as `2027-05-22`, and there is such a day. */
export function isDay(day: unknown): day is string {
  const date = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00Z`) : undefined;
  // Browsers differ on the 30th of February: some say that it is in March.
  return date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day as string);
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

/**
 * Whether it is a day or a moment of ISO 8601, and there is such a one. What `Date.parse` takes besides is another day
 * than was meant, in some country.
 */
export function isDate(date: unknown): date is string {
  if (typeof date !== 'string') return false;
  const [day, ...time] = date.split('T');
  return isDay(day) && (time.length === 0 || TIME.test(time.join('T')));
}
