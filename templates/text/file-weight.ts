/**
 * How heavy a file is, as people say it: whole kilobytes, from a million bytes on megabytes with one decimal.
 *
 * @param bytes more than 0
 * @example fileWeight(29_120) // '29 kB'
 */
export function fileWeight(bytes: number): string {
  if (bytes < 999_500) return `${String(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',').replace(',0', '')}\u00a0MB`
}
