import { romeDay } from '../site/rome-day.ts'
import { isItalianHoliday } from './italian-holidays.ts'

const DAY = 86_400_000

/**
 * Working days that have gone by between two moments (milliseconds since the epoch): the days after the first, up to
 * and with the last, that are Monday to Friday and no holiday. Days are those of Europe/Rome.
 *
 * @param patronDay the municipality's own holiday, `MM-DD`
 * @returns 0 on the same day, and when `to` comes first
 * @example workingDaysBetween(friday, monday) // 1
 */
export function workingDaysBetween(from: number, to: number, patronDay?: string): number {
  return workingDaysUntil(romeDay(from), romeDay(to), patronDay)
}

/** The same between two days (`YYYY-MM-DD`). */
export function workingDaysUntil(from: string, to: string, patronDay?: string): number {
  const last = noon(to)
  let count = 0
  for (let day = noon(from) + DAY; day <= last; day += DAY) {
    if (isWorking(new Date(day), patronDay)) count++
  }
  return count
}

/**
 * The day (`YYYY-MM-DD`) that is so many working days after another: the one on which `workingDaysUntil` comes to `count`.
 *
 * @param count a whole number; none or fewer is the day itself
 * @example workingDayAfter('2026-11-27', 1) // '2026-11-30': a Friday, then a Monday
 */
export function workingDayAfter(from: string, count: number, patronDay?: string): string {
  let day = noon(from)
  for (let left = count; left > 0; ) {
    day += DAY
    if (isWorking(new Date(day), patronDay)) left--
  }
  return new Date(day).toISOString().slice(0, 10)
}

// The calendar is walked in UTC from noon: no day of it is 23 or 25 hours long.
function noon(day: string): number {
  return Date.parse(`${day}T12:00Z`)
}

function isWorking(moment: Date, patronDay: string | undefined): boolean {
  const day = moment.toISOString().slice(0, 10)
  const weekday = moment.getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isItalianHoliday(day) && day.slice(5) !== patronDay
}
