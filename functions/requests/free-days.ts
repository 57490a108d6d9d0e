import type { BookableOffice } from '../../lib/requests/bookable-office.ts'

/** The days of an office with how many of their times nobody asked for. */
export function freeDays({ days }: Pick<BookableOffice, 'days'>, taken: ReadonlySet<string>): readonly { readonly day: string; readonly free: number }[] {
  return days.map(({ day, times }) => ({ day, free: times.filter((time) => !taken.has(`${day}T${time}`)).length }))
}
