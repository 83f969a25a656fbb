/** A date as a native field writes it, `2027-05-22`, where the person is. */
export function dayOf(date: Date): string {
  const pad = (part: number, digits: number) => String(part).padStart(digits, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/**
 * The same day some months later; the last one of a month that is shorter.
 *
 * @example
 * monthsLater(new Date(2026, 7, 31), 6); // 28 February 2027
 */
export function monthsLater(date: Date, months: number): Date {
  const month = date.getMonth() + months;
  const last = new Date(date.getFullYear(), month + 1, 0).getDate();
  return new Date(date.getFullYear(), month, Math.min(date.getDate(), last));
}
