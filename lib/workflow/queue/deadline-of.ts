import { romeDay } from '../../site/rome-day.ts'
import { workingDayAfter, workingDaysUntil } from '../../calendar/working-days.ts'

/** By when a proposal wants an answer. */
export interface Deadline {
  /** `YYYY-MM-DD`, in Europe/Rome. */
  readonly day: string
  /** Who asks for it: what the central office promises, or the content itself (an event that begins, a notice that ends). */
  readonly from: 'promise' | 'content'
  /** Working days gone by since; 0 while there is time. */
  readonly late: number
}

interface Wait {
  /** When it was first sent to review, milliseconds since the epoch. */
  readonly sentAt: number
  /** Working days within which its lane promises an answer. */
  readonly days: number
  /** The day the content loses its use, `YYYY-MM-DD`. */
  readonly contentDay: string | null
  readonly patronDay: string | undefined
}

/** The promise, or the content's own day where that comes first. A day that was gone when it was sent asks for nothing: who corrects a past event is in no hurry. */
export function deadlineOf({ sentAt, days, contentDay, patronDay }: Wait, now: number): Deadline {
  const sent = romeDay(sentAt)
  const promised = workingDayAfter(sent, days, patronDay)
  const fromContent = contentDay !== null && contentDay >= sent && contentDay < promised
  const day = fromContent ? contentDay : promised
  return { day, from: fromContent ? 'content' : 'promise', late: lateBy(day, romeDay(now), patronDay) }
}

// Over a weekend nothing gets later, yet a day that is gone is gone: at least one.
function lateBy(day: string, today: string, patronDay: string | undefined): number {
  return today <= day ? 0 : Math.max(1, workingDaysUntil(day, today, patronDay))
}
