import { romeMoment } from '../../model/rome-moment.ts'
import { romeDay } from '../../site/rome-day.ts'
import { workingDayAfter } from '../../calendar/working-days.ts'

/** How many working days whoever is asked has. */
export const EXPERT_DAYS = 5

/** The last second of the fifth working day after a moment, in Europe/Rome; both in milliseconds since the epoch. */
export function dueAfter(now: number, patronDay: string | undefined): number {
  const day = workingDayAfter(romeDay(now), EXPERT_DAYS, patronDay)
  const lastMinute = romeMoment(`${day}T23:59`)
  // No clock is set at midnight in Italy, so that minute is always there once.
  return (lastMinute.kind === 'moment' ? lastMinute.at : Date.parse(`${day}T22:59Z`)) + 59_000
}
