import type { Storage } from 'unstorage'
import * as v from 'valibot'
import type { CitizenRequest } from '../citizen-request.ts'

const owed = v.object({ tries: v.number(), next: v.nullable(v.number()) })
const PLACE = 'request-letters'
/** Minutes until it is tried again, after a first failure, a second, …; the last goes on. */
const WAITS_MIN = [1, 5, 15, 60, 180] as const

export type Recipient = 'person' | 'office'

/** A letter that has not left: about which event of which request, to whom. */
export interface OwedLetter {
  readonly id: string
  readonly index: number
  readonly to: Recipient
}

/**
 * Letters to be sent, each a file of its own until it has left: whoever sends them need not write the request. One that
 * no server will ever take stays, so that who answers knows; it goes with its request.
 */
export function owedLetters(store: Storage) {
  const read = async (letter: OwedLetter) => {
    const result = v.safeParse(owed, await store.getItem(keyOf(letter)).catch(() => null))
    return result.success ? result.output : null
  }
  return {
    /** Owes a letter about the last event. */
    owe: async ({ id, events }: Pick<CitizenRequest, 'id' | 'events'>, to: Recipient, now: number): Promise<void> => store.setItem(keyOf({ id, index: events.length - 1, to }), { tries: 0, next: now }),
    waiting: async (now: number): Promise<readonly OwedLetter[]> => {
      const letters = (await store.getKeys(PLACE)).map(readKey).filter((letter) => letter !== null)
      const due = await Promise.all(letters.map(async (letter) => ((await read(letter))?.next ?? Infinity) <= now))
      return letters.filter((_, i) => due[i])
    },
    left: (letter: OwedLetter): Promise<void> => store.removeItem(keyOf(letter)),
    later: async (letter: OwedLetter, now: number): Promise<void> => {
      const tries = (await read(letter))?.tries ?? 0
      const minutes = WAITS_MIN[Math.min(tries, WAITS_MIN.length - 1)] ?? 180
      await store.setItem(keyOf(letter), { tries: tries + 1, next: now + minutes * 60_000 })
    },
    refused: (letter: OwedLetter): Promise<void> => store.setItem(keyOf(letter), { tries: 1, next: null }),
    /** What became of the letters of a request that have not left. */
    of: async (id: string): Promise<readonly (OwedLetter & { readonly refused: boolean })[]> => {
      const letters = (await store.getKeys(`${PLACE}:${id}`)).map(readKey).filter((letter) => letter !== null)
      return Promise.all(letters.map(async (letter) => ({ ...letter, refused: (await read(letter))?.next === null })))
    },
    forget: async (id: string): Promise<void> => {
      await Promise.all((await store.getKeys(`${PLACE}:${id}`)).map((key) => store.removeItem(key)))
    },
  }
}

export type OwedLetters = ReturnType<typeof owedLetters>

function keyOf({ id, index, to }: OwedLetter): string {
  return `${PLACE}:${id}:${index}.${to}`
}

function readKey(key: string): OwedLetter | null {
  const [, id, index, to] = /:([0-9a-z]{8}):(\d+)\.(person|office)$/.exec(key) ?? []
  return id && index ? { id, index: Number(index), to: to as Recipient } : null
}
