import { romeLocal } from '../../../lib/model/rome-moment.ts'
import { DECIDE_WORDS } from '../words/decide.ts'

export interface Choice {
  readonly label: string
  /** Day and time of the offices, `2026-11-30T08:00`. */
  readonly at: string
}

const DAY = 86_400_000
const MONDAY = 1

/** A few moments that are often meant, all of them still to come. */
export function scheduleChoices(now: number): readonly Choice[] {
  const here = romeLocal(now)
  const today = here.slice(0, 10)
  const { schedule: words } = DECIDE_WORDS
  const monday = nextDay(today, MONDAY)
  const choices = [
    { label: words.today, at: `${today}T18:00` },
    { label: words.tomorrow, at: `${daysAfter(today, 1)}T08:00` },
    ...(monday === daysAfter(today, 1) ? [] : [{ label: words.monday, at: `${monday}T08:00` }]),
  ]
  return choices.filter(({ at }) => at > here)
}

function nextDay(today: string, weekday: number): string {
  const from = new Date(`${today}T12:00Z`).getUTCDay()
  return daysAfter(today, (weekday - from + 7) % 7 || 7)
}

// Noon in UTC: no day of the calendar is 23 or 25 hours long there.
function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00Z`) + count * DAY).toISOString().slice(0, 10)
}
