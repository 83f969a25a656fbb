/**
 * Writes rows as CSV: the RFC's quoting, and cells that a spreadsheet would take for formulas made harmless.
 *
 * @param rows Numbers are written as they are; `null` is an empty cell. A text that begins with `=`, `+`, `-`, `@` (their
 *   wide forms included), a tab or a line end gets an apostrophe before it.
 * @param separator What stands between cells: a spreadsheet in French expects `;`.
 * @returns Lines that end in CR LF, after a byte order mark, without which spreadsheets misread accents. Never throws.
 * @see RFC 4180
 * @see OWASP, CSV Injection
 * @example
 * writeCsv([['=1+1', 'a;b', 2]], ';'); // '\ufeff\'=1+1;"a;b";2\r\n'
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[], separator = ','): string {
  const cell = (value: string | number | null): string => {
    if (typeof value !== 'string') return value === null ? '' : String(value);
    const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
    return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}
