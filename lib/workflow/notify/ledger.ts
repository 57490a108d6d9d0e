import type { Storage } from 'unstorage'
import * as v from 'valibot'

const sent = v.record(v.string(), v.array(v.string()))
const morning = v.object({ day: v.string() })
const start = v.object({ at: v.number() })
const wishes = v.object({ digest: v.boolean() })
const wait = v.object({ failures: v.number(), until: v.number() })
const refused = v.object({ at: v.number() })

/** Minutes after a first, second, … failure; the last goes on. */
const WAITS_MIN = [1, 2, 5, 15, 30, 60] as const

/** What a notice or an invitation is remembered by: the proposal, which of its events, to whom. */
export interface Mark {
  readonly proposal: number
  readonly index: number
  readonly to: string
}

export type Ledger = ReturnType<typeof ledger>

/**
 * What was mailed, kept in a store: below `mail:`. A mark is made after the letter was taken away: a crash in between
 * sends that letter once more, and loses none.
 *
 * Its writes are of one process at a time: the job takes turns.
 */
export function ledger(store: Storage) {
  const read = async <S extends v.GenericSchema>(key: string, schema: S): Promise<v.InferOutput<S> | null> => {
    const result = v.safeParse(schema, await store.getItem(key).catch(() => null))
    return result.success ? result.output : null
  }
  return {
    /** The moment from which things are mailed: when this was first asked. What happened before a portal had mail is not told. */
    since: async (now: number): Promise<number> => {
      const known = await read('mail:start', start)
      if (known) return known.at
      await store.setItem('mail:start', { at: now })
      return now
    },
    /** What was mailed, or need not be, of a proposal. */
    marksOf: async (proposal: number): Promise<(mark: Pick<Mark, 'index' | 'to'>) => boolean> => {
      const marks = await read(`mail:sent:${proposal}`, sent)
      return ({ index, to }) => marks?.[index]?.includes(to) ?? false
    },
    mark: async (marks: readonly Mark[]): Promise<void> => {
      for (const { proposal, index, to } of marks) {
        const before = (await read(`mail:sent:${proposal}`, sent)) ?? {}
        await store.setItem(`mail:sent:${proposal}`, { ...before, [index]: [...new Set([...(before[index] ?? []), to])] })
      }
    },
    /** The day of the last digest of a person, or `null`. */
    lastMorning: async (person: string): Promise<string | null> => (await read(`mail:digest:${person}`, morning))?.day ?? null,
    noteMorning: (person: string, day: string): Promise<void> => store.setItem(`mail:digest:${person}`, { day }),
    wantsDigest: async (person: string): Promise<boolean> => (await read(`mail:wishes:${person}`, wishes))?.digest ?? true,
    setWishes: (person: string, digest: boolean): Promise<void> => store.setItem(`mail:wishes:${person}`, { digest }),
    /** Is nothing to be tried yet, of one person or (`server`) of all? */
    isWaiting: async (who: string, now: number): Promise<boolean> => ((await read(`mail:wait:${who}`, wait))?.until ?? 0) > now,
    putOff: async (who: string, now: number): Promise<void> => {
      const failures = ((await read(`mail:wait:${who}`, wait))?.failures ?? 0) + 1
      const minutes = WAITS_MIN[Math.min(failures, WAITS_MIN.length) - 1] ?? 60
      await store.setItem(`mail:wait:${who}`, { failures, until: now + minutes * 60_000 })
    },
    goOn: async (who: string): Promise<void> => {
      if (await store.hasItem(`mail:wait:${who}`)) await store.removeItem(`mail:wait:${who}`)
    },
    /** When the mail server last said that it will never take a letter for this person, milliseconds since the epoch, or `null`. */
    lastRefused: async (person: string): Promise<number | null> => (await read(`mail:refused:${person}`, refused))?.at ?? null,
    noteRefused: (person: string, now: number): Promise<void> => store.setItem(`mail:refused:${person}`, { at: now }),
  }
}
