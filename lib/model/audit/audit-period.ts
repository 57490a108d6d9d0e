import { romeMoment } from '../rome-moment.ts'

/** Days of the offices, both included, `YYYY-MM-DD`. */
export interface AuditPeriod {
  readonly from: string
  readonly to: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** `null` unless both are days and come in this order. */
export function readAuditPeriod(from: string, to: string): AuditPeriod | null {
  const isDay = (day: string) => DAY.test(day) && romeMoment(`${day}T00:00`).kind === 'moment'
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}

/** The moments it lies between, the second not included, in milliseconds since the epoch. */
export function momentsOf({ from, to }: AuditPeriod): readonly [from: number, until: number] {
  return [midnight(from), midnight(dayAfter(to))]
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

// In Italy no clock is ever set at midnight: that moment is there, once.
function midnight(day: string): number {
  const found = romeMoment(`${day}T00:00`)
  return found.kind === 'moment' ? found.at : Number.NaN
}
