/** A day to note in a calendar. */
export interface CalendarDay {
  /** As `2027-05-22`. */
  date: string;
  /** What tells it from every other one, in the whole world. */
  uid: string;
  /** When it was written. */
  stamp: Date;
  summary: string;
  description: string;
  /** The language of both. */
  locale: string;
}

/**
 * One whole day as a calendar file.
 *
 * The day is the same everywhere on earth, and leaves its people free: whoever
 * opens it chooses an hour. Texts are escaped, lines end in CRLF and are folded
 * at 75 octets, between characters.
 *
 * @returns The text of an `.ics` file.
 * @see RFC 5545, sections 3.1 (folding), 3.3.11 (escaping) and 3.6.1 (events).
 */
export function calendarOf({date, uid, stamp, summary, description, locale}: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//coop-elements//coop-journey//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stamp)}`,
    // Without an end it is this one day: the day after the last of 9999 could not be written.
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY;LANGUAGE=${locale}:${escaped(summary)}`,
    `DESCRIPTION;LANGUAGE=${locale}:${escaped(description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20261122T090000Z` */
function compact(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // No other control character may be in a text.
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
  );
}

/** Octets are counted in UTF-8; the space that starts a following line is one of its 75. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [octets, out] = [0, ''];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) [octets, out] = [1, `${out}\r\n `];
    octets += size;
    out += character;
  }
  return out;
}
