/** A date in words. One without a time is the same everywhere on earth. */
export function dateIn(date: string, tag: string): string {
  const zone = date.length > 10 ? {} : {timeZone: 'UTC'};
  return new Intl.DateTimeFormat(tag, {dateStyle: 'long', ...zone}).format(new Date(date));
}
