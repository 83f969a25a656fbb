const FORMULA = /^"*[=+\-@＝＋－＠\t\r\n]/;
const INNER_CELL = /([,;]|\r\n?|\n)"*(?=[=+\-@＝＋－＠\t]|\r(?!\n))/g;

/**
 * Writes rows as CSV: the RFC's quoting, and cells that a spreadsheet would take for formulas made harmless.
 *
 * @param rows `null` is an empty cell. A text that begins with `=`, `+`, `-`, `@` (their wide forms included), a tab or a
 *   line end gets an apostrophe before it; so does what follows a comma, a semicolon or a line end in a text, where a
 *   spreadsheet that expects another separator would see a cell begin.
 * @param separator What stands between cells: a spreadsheet in French expects `;`, and then `1,5` for 1.5.
 * @returns Lines that end in CR LF, after a byte order mark, without which spreadsheets misread accents. Never throws.
 * @see RFC 4180
 * @see OWASP, CSV Injection
 * @example
 * writeCsv([['=1+1', 'a;b', 2]], ';'); // '\ufeff\'=1+1;"a;b";2\r\n'
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[], separator = ','): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
    const safe = value.replace(INNER_CELL, "$&'").replace(FORMULA, "'$&");
    return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}
