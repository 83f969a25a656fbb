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
