// A table as a file for a spreadsheet (RFC 4180). What somebody typed must never be run as a formula by the spreadsheet that
// opens it (ASVS 1.2.10): such a cell gets an apostrophe before it, which a spreadsheet does not show.
const opensAFormula = /^[=+\-@\t\r\0]/
const quoted = /[",\r\n]/

/** With the mark that makes Excel read it as UTF-8. */
export const csv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

function cell(text: string): string {
  const safe = opensAFormula.test(text) ? `'${text}` : text
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
