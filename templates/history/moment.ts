import { romeDay } from '../../lib/site/rome-day.ts'
import { dayInWords } from '../text/days.ts'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'

const hours = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** «27 novembre 2026, ore 10:15», as the clocks of the offices have it. `at` in milliseconds since the epoch. */
export function momentInWords(at: number): string {
  return say.moment(dayInWords(romeDay(at)), hours.format(at))
}

/** The same for machines: an instant with its zone (HTML, time element). */
export function instantOf(at: number): string {
  return new Date(at).toISOString()
}
