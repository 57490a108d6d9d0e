/** When people are received, week after week. */
export interface Opening {
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekdays: readonly number[]
  /** Minutes since midnight, as the clocks in Italy show them. */
  readonly from: number
  readonly to: number
  /** Which one of the month, the first being 1; left out for all of them. */
  readonly nth?: number
  /** First and last month, the first being 1; November to March is `[11, 3]`. Left out for the whole year. */
  readonly months?: readonly [first: number, last: number]
}

/** What lines of opening hours come to. */
export interface OpeningHours {
  readonly openings: readonly Opening[]
  /** Lines that say something no machine should guess at: for whom, where, by telephone only. */
  readonly unread: readonly string[]
}

/** Does somebody receive on this day (`YYYY-MM-DD`) by this opening? */
export function isOn({ weekdays, nth, months }: Opening, day: string): boolean {
  const [, month = 0, date = 0] = day.split('-').map(Number)
  const weekday = new Date(`${day}T12:00Z`).getUTCDay() || 7
  if (!weekdays.includes(weekday)) return false
  if (nth !== undefined && Math.ceil(date / 7) !== nth) return false
  if (!months) return true
  const [first, last] = months
  return first <= last ? month >= first && month <= last : month >= first || month <= last
}
