import { ACCESS_LOG_WORDS as say } from './words.ts'

/** Widths of the columns; the last takes what it needs. The log may be long: it is written a line at a time. */
const WIDTHS = [21, 16, 8, 48, 34]

export function rowOf(cells: readonly string[]): string {
  return cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0)).join('  ').trimEnd()
}

export function header(): string {
  const names = Object.values(say.columns)
  return `${rowOf(names)}\n${names.map((name, i) => '─'.repeat(WIDTHS[i] ?? name.length)).join('  ')}`
}

/** A line of RFC 4180; a cell a spreadsheet would take for a formula is made text. */
export function csvOf(cells: readonly string[]): string {
  return cells.map((cell) => `"${(/^[=+\-@]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')
}
