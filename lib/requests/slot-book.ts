import type { Storage } from 'unstorage'
import * as v from 'valibot'
import type { AppointmentSlot } from './citizen-request.ts'

/** Which office an appointment is with. */
export interface Counter {
  readonly site: string
  readonly owner: string
  readonly unit: string
}

/** A time of an office that somebody asked for. */
export interface Claim {
  readonly key: string
  readonly id: string
  readonly slot: AppointmentSlot
}

const PLACE = 'request-slots'
const TRIES = 3
const written = v.object({ at: v.number() })

/**
 * Which times of which office are asked for. A store knows no «write if nobody has»: each writes a claim of their own, then
 * looks whether there is another, and takes theirs back if so. Of two at once whoever wrote later sees the other, so that
 * never both believe the time is theirs, in one process or in many; both may step back, wait a moment and try again.
 */
export function slotBook(store: Storage) {
  const claimsOf = async (prefix: string): Promise<readonly Claim[]> => (await store.getKeys(prefix)).map(readClaim).filter((claim) => claim !== null)
  return {
    /** @returns whether the time is now of this request; `now` in milliseconds since the epoch */
    claim: async (counter: Counter, slot: AppointmentSlot, id: string, now: number): Promise<boolean> => {
      const place = placeOf(counter, slot)
      const isTaken = async () => (await claimsOf(place)).some((claim) => claim.id !== id)
      for (let tried = 0; tried < TRIES; tried++) {
        if (tried > 0) await aMoment()
        if (await isTaken()) continue
        await store.setItem(`${place}:${id}`, { at: now })
        if (!(await isTaken())) return true
        await store.removeItem(`${place}:${id}`)
      }
      return false
    },
    release: (counter: Counter, slot: AppointmentSlot, id: string): Promise<void> => store.removeItem(`${placeOf(counter, slot)}:${id}`),
    /** The times asked for, as `2026-12-01T09:00`. */
    taken: async (counter: Counter): Promise<ReadonlySet<string>> => new Set((await claimsOf(counterPlace(counter))).map(({ slot }) => `${slot.day}T${slot.time}`)),
    all: () => claimsOf(PLACE),
    /** When a time was asked for, in milliseconds since the epoch. */
    claimedAt: async ({ key }: Claim): Promise<number> => {
      const result = v.safeParse(written, await store.getItem(key).catch(() => null))
      return result.success ? result.output.at : 0
    },
    drop: ({ key }: Claim): Promise<void> => store.removeItem(key),
  }
}

export type SlotBook = ReturnType<typeof slotBook>

function counterPlace({ site, owner, unit }: Counter): string {
  return `${PLACE}:${site}:${owner}.${unit}`
}

function placeOf(counter: Counter, { day, time }: AppointmentSlot): string {
  return `${counterPlace(counter)}:${day}T${time.replace(':', '')}`
}

function readClaim(key: string): Claim | null {
  const { day, hour, minute, id } = /:(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})(?<minute>\d{2}):(?<id>[0-9a-z]{8})$/.exec(key)?.groups ?? {}
  return day && hour && minute && id ? { key, id, slot: { day, time: `${hour}:${minute}` } } : null
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 80))
}
