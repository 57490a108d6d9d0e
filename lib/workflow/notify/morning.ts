import { romeDay } from '../../site/rome-day.ts'
import { workingDayAfter } from '../../calendar/working-days.ts'

/** The hour, in Europe/Rome, at which the digest is made up. */
const HOUR = 7
const DAY_MS = 86_400_000

const clock = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', hour: '2-digit', hourCycle: 'h23' })

/**
 * The morning whose digest may leave at a moment (milliseconds since the epoch), as its day (`YYYY-MM-DD`); `null` before
 * the hour and on days that are no working days. A portal that was down at that hour sends it when it is back.
 *
 * @param patronDay the person's municipality's own holiday, `MM-DD`
 */
export function morningOf(now: number, patronDay: string | undefined): string | null {
  const day = romeDay(now)
  const before = new Date(Date.parse(`${day}T12:00Z`) - DAY_MS).toISOString().slice(0, 10)
  return hourOf(now) >= HOUR && workingDayAfter(before, 1, patronDay) === day ? day : null
}

/** Had something happened by the hour of that morning? What comes later is told the next. */
export function isBefore(morning: string, at: number): boolean {
  const day = romeDay(at)
  return day < morning || (day === morning && hourOf(at) < HOUR)
}

function hourOf(moment: number): number {
  return Number(clock.format(moment))
}
