import { isItalianHoliday } from '../calendar/italian-holidays.ts'
import { workingDayAfter } from '../calendar/working-days.ts'
import { isOn, type Opening } from './opening.ts'

/** Minutes of an appointment. */
export const SLOT_MINUTES = 30
/** How far ahead an appointment is asked for, in working days. */
const FURTHEST = 20
const DAY = 86_400_000

/** A day on which an office receives, with the beginnings of its appointments. */
export interface BookableDay {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `HH:MM`, in order. */
  readonly times: readonly string[]
}

/**
 * The days an appointment may be asked for: from the one after the next working day, so that the office has a whole day to
 * answer, to the twentieth working day. Saturdays and Sundays where the office is open; holidays never.
 *
 * @param today `YYYY-MM-DD`
 * @param patronDay the municipality's own holiday, `MM-DD`
 */
export function bookableDays(openings: readonly Opening[], today: string, patronDay?: string): readonly BookableDay[] {
  const [before, last] = [workingDayAfter(today, 1, patronDay), workingDayAfter(today, FURTHEST, patronDay)]
  return daysBetween(before, last)
    .filter((day) => !isItalianHoliday(day) && day.slice(5) !== patronDay)
    .map((day) => ({ day, times: timesOf(openings.filter((opening) => isOn(opening, day))) }))
    .filter(({ times }) => times.length > 0)
}

/** When an appointment that begins then ends, `HH:MM`. */
export function endOf(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return clock(hour * 60 + minute + SLOT_MINUTES)
}

// The last one ends when the office closes.
function timesOf(openings: readonly Opening[]): readonly string[] {
  const starts = openings.flatMap(({ from, to }) => Array.from({ length: Math.floor((to - from) / SLOT_MINUTES) }, (_, i) => from + i * SLOT_MINUTES))
  return [...new Set(starts)].sort((a, b) => a - b).map(clock)
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

// Walked in UTC from noon: no day of it is 23 or 25 hours long.
function daysBetween(after: string, last: string): readonly string[] {
  const [from, to] = [Date.parse(`${after}T12:00Z`), Date.parse(`${last}T12:00Z`)]
  return Array.from({ length: Math.max(0, Math.round((to - from) / DAY)) }, (_, i) => new Date(from + (i + 1) * DAY).toISOString().slice(0, 10))
}
