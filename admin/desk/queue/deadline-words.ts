import type { QueueDeadline } from '../../../lib/protocol/desk.ts'
import { QUEUE_WORDS } from '../words/queue.ts'

// Days are written at noon in UTC: the same day wherever the browser is.
const near = new Intl.DateTimeFormat('it-IT', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const far = new Intl.DateTimeFormat('it-IT', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** «entro giovedì 3 dicembre», «entro oggi», «in ritardo di 2 giorni lavorativi». `today` is `YYYY-MM-DD`. */
export function deadlineInWords({ day, late }: QueueDeadline, today: string): string {
  const { deadline: words } = QUEUE_WORDS
  if (late > 0) return words.late(late)
  if (day === today) return words.today
  if (day === dayAfter(today)) return words.tomorrow
  return words.by((day.slice(0, 4) === today.slice(0, 4) ? near : far).format(noon(day)))
}

function noon(day: string): Date {
  return new Date(`${day}T12:00Z`)
}

function dayAfter(day: string): string {
  return new Date(noon(day).getTime() + 86_400_000).toISOString().slice(0, 10)
}
