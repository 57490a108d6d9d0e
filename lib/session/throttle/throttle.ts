import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { keyedDigest } from './keyed-digest.ts'
import { NONE, type Tally, uncounted } from './limit.ts'
import { type LimitName, LIMITS } from './limits.ts'

/** One attempt to log in, before anyone has judged it. */
export interface Attempt {
  /** The e-mail that was typed, in lower case. */
  readonly account: string
  /** Where it comes from on the network. */
  readonly address: string
  /** The number of the browser's device cookie, when it is of this account. */
  readonly device: string | null
}

/** Slows guessing down. Every attempt that is let through counts as a failure until it is said not to be one, so that many at once do not slip by. */
export interface Throttle {
  /**
   * @param now seconds since the epoch
   * @returns seconds to wait; with 0 the attempt is let through, and counted
   */
  readonly admit: (attempt: Attempt, now: number) => Promise<number>
  /** The password was right: this browser, and this account from here, begin anew. */
  readonly succeeded: (attempt: Attempt) => Promise<void>
  /** Nobody could judge it: it was no guess. */
  readonly unjudged: (attempt: Attempt) => Promise<void>
  /** Seconds that an address has to wait before it opens another link without an account. */
  readonly waitForLink: (address: string, now: number) => Promise<number>
  /** A link that leads nowhere was opened from there. */
  readonly countDeadLink: (address: string, now: number) => Promise<void>
  /**
   * A form of the public pages came from there. Nobody is known by it: the address is kept as a keyed digest, until it
   * counts no more.
   *
   * @returns seconds to wait; with 0 the form is let through, and counted
   */
  readonly admitForm: (form: FormLimit, address: string, now: number) => Promise<number>
  /** Forgets what counts no more. */
  readonly prune: (now: number) => Promise<void>
}

/** Kinds of forms that are slowed down apart from each other. */
export type FormLimit = 'rating' | 'request' | 'step'

const PREFIX = 'throttle'
const tally = v.object({ n: v.pipe(v.number(), v.minValue(0)), at: v.number() })

/**
 * Tallies kept in a store, under names that tell neither the account nor the address.
 *
 * One process a store: two would count apart.
 *
 * @param key 32 bytes
 */
export function throttle(store: Storage, key: Uint8Array): Throttle {
  const read = async (name: string): Promise<Tally> => {
    const entry = v.safeParse(tally, await store.getItem(name).catch(() => null))
    return entry.success ? entry.output : NONE
  }
  const takeBack = async (name: string) => store.setItem(name, { ...uncounted(await read(name)) })
  const inTurn = oneAtATime()

  return {
    admit: (attempt, now) =>
      inTurn(async () => {
        const tallies = await Promise.all((await namesOf(attempt, key)).map(async ([limit, name]) => ({ rule: LIMITS[limit], name, tally: await read(name) })))
        const wait = Math.max(...tallies.map(({ rule, tally }) => rule.wait(tally, now)))
        // What is refused leaves no mark: whoever hammers makes no wait longer.
        if (wait === 0) await Promise.all(tallies.map(({ rule, name, tally }) => store.setItem(name, { ...rule.counted(tally, now) })))
        return wait
      }),
    succeeded: (attempt) =>
      inTurn(async () => {
        // The address is not cleared: a guesser who has an account too would clear their own way with it.
        for (const [limit, name] of await namesOf(attempt, key)) await (limit === 'device' || limit === 'pair' ? store.removeItem(name) : takeBack(name))
      }),
    unjudged: (attempt) =>
      inTurn(async () => {
        for (const [, name] of await namesOf(attempt, key)) await takeBack(name)
      }),
    waitForLink: async (address, now) => LIMITS.link.wait(await read(await linkName(address, key)), now),
    countDeadLink: (address, now) =>
      inTurn(async () => {
        const name = await linkName(address, key)
        await store.setItem(name, { ...LIMITS.link.counted(await read(name), now) })
      }),
    admitForm: (form, address, now) =>
      inTurn(async () => {
        const name = `${PREFIX}:${form}:${await keyedDigest(key, [form, address])}`
        const sent = await read(name)
        const wait = LIMITS[form].wait(sent, now)
        if (wait === 0) await store.setItem(name, { ...LIMITS[form].counted(sent, now) })
        return wait
      }),
    prune: (now) =>
      inTurn(async () => {
        for (const limit of Object.keys(LIMITS) as LimitName[]) {
          for (const name of await store.getKeys(`${PREFIX}:${limit}`)) if (LIMITS[limit].isForgotten(await read(name), now)) await store.removeItem(name)
        }
      }),
  }
}

async function namesOf({ account, address, device }: Attempt, key: Uint8Array): Promise<readonly (readonly [LimitName, string])[]> {
  const name = async (limit: LimitName, ...parts: readonly string[]) => [limit, `${PREFIX}:${limit}:${await keyedDigest(key, [limit, ...parts])}`] as const
  if (device !== null) return [await name('device', device)]
  return Promise.all([name('pair', account, address), name('address', address), name('account', account)])
}

async function linkName(address: string, key: Uint8Array): Promise<string> {
  return `${PREFIX}:link:${await keyedDigest(key, ['link', address])}`
}

// A tally is read and written: two attempts at once would both read the old one.
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
}
