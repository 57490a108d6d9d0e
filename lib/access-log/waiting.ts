import { romeDay } from '../site/rome-day.ts'
import type { AccessEvent } from './access-event.ts'
import type { LostEvents, Remembered } from './log-line.ts'

/** What is remembered and not yet written down: never more than there is room for, and what is left out is counted. */
export interface Waiting {
  readonly add: (event: AccessEvent) => void
  /** What waits, oldest first. Not a copy. */
  readonly items: () => readonly Remembered[]
  /** The first so many are written down. */
  readonly written: (count: number) => void
  /** Puts what was left out among what waits, as a line that says how many. */
  readonly countLost: (because: LostEvents['because'], at: number) => void
}

/**
 * Decisions that may wait for a disk that is full, and bytes a day for refusals to readers who did not log in: beyond them
 * somebody is filling the disk, and every refusal is the same. What people do who are logged in has no limit.
 */
export const LIMITS = { waiting: 10_000, anonymousBytesADay: 30_000_000 } as const

/** A line without its path, about, in bytes. */
const LINE = 350

export function waiting(limits: { readonly waiting: number; readonly anonymousBytesADay: number } = LIMITS): Waiting {
  let items: Remembered[] = []
  const lost = { disk: 0, limit: 0 }
  let today = { day: '', anonymous: 0 }

  const isTooMany = ({ person, path, at }: AccessEvent): boolean => {
    if (person !== null) return false
    const day = romeDay(at)
    if (day !== today.day) today = { day, anonymous: 0 }
    today.anonymous += LINE + (path?.length ?? 0)
    return today.anonymous > limits.anonymousBytesADay
  }

  return {
    add: (event) => {
      if (isTooMany(event)) lost.limit += 1
      else if (items.length >= limits.waiting) lost.disk += 1
      else items.push(event)
    },
    items: () => items,
    written: (count) => {
      items = items.slice(count)
    },
    countLost: (because, at) => {
      if (lost[because] > 0) items.push({ at, lost: lost[because], because })
      lost[because] = 0
    },
  }
}
