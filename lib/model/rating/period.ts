/** What is counted: a year, or the twelve months that end with this one. */
export type Period = { readonly kind: 'months' } | { readonly kind: 'year'; readonly year: string }

export const LAST_MONTHS: Period = { kind: 'months' }

/** Reads `2026`; anything else is the last twelve months. */
export function readPeriod(value: string): Period {
  return /^20\d\d$/.test(value) ? { kind: 'year', year: value } : LAST_MONTHS
}

export function writePeriod(period: Period): string {
  return period.kind === 'year' ? period.year : ''
}

/**
 * The first and the last month (`YYYY-MM`) of a period.
 *
 * @param today `YYYY-MM-DD`
 */
export function monthsOf(period: Period, today: string): readonly [from: string, to: string] {
  if (period.kind === 'year') return [`${period.year}-01`, `${period.year}-12`]
  const [year = 0, month = 0] = today.split('-').map(Number)
  const first = month === 12 ? `${year}-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}`
  return [first, today.slice(0, 7)]
}

/** Years there is something of, the latest first; this one always. */
export function yearsOf(months: readonly string[], today: string): readonly string[] {
  return [...new Set([today.slice(0, 4), ...months.map((month) => month.slice(0, 4))])].sort().reverse()
}
