import { romeDay } from '../../site/rome-day.ts'

/** The day of a moment (milliseconds since the epoch) in Italy, `YYYY-MM-DD`; `null` for none. */
export function dayInRome(at: number | null): string | null {
  return at === null ? null : romeDay(at)
}
