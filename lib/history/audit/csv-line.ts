/** Spreadsheets take a cell that begins so for a formula, also after spaces (OWASP, CSV injection). */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** One record of RFC 4180: every field in quotes, ended by CRLF. What a spreadsheet would work out begins with an apostrophe. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
