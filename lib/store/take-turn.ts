import type { Storage } from 'unstorage'
import * as v from 'valibot'

const PLACE = 'turns'
const written = v.object({ until: v.number() })

/** One run of something that must not run twice at once, of all the processes that share a store. */
interface Turn {
  /** What must not run twice: `due`. */
  readonly name: string
  /** Who asks for it: another text for each run. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Milliseconds after which a turn counts as left behind by a process that died: longer than the longest run. */
  readonly lastsMs: number
}

/**
 * Runs something unless it is running elsewhere. A store knows no «write if nobody has»: each writes a claim of their own and
 * then looks for others. Of two at once whoever wrote later sees the other, so that never both run; both may step back, which
 * costs a run that comes again by itself.
 *
 * @returns what it gave; `null` when another is at it
 * @example await takeTurn(store, { name: 'due', id: crypto.randomUUID(), now: Date.now, lastsMs: 60_000 }, run)
 */
export async function takeTurn<T>(store: Storage, { name, id, now, lastsMs }: Turn, run: () => Promise<T>): Promise<T | null> {
  const place = `${PLACE}:${name}`
  const mine = `${place}:${id}`
  if (await isTaken(store, place, mine, now())) return null
  await store.setItem(mine, { until: now() + lastsMs })
  try {
    return (await isTaken(store, place, mine, now())) ? null : await run()
  } finally {
    await store.removeItem(mine)
  }
}

async function isTaken(store: Storage, place: string, mine: string, now: number): Promise<boolean> {
  for (const key of await store.getKeys(place)) {
    if (key === mine) continue
    const claim = v.safeParse(written, await store.getItem(key).catch(() => null))
    // One that cannot be read may have been taken back a moment ago, or be being written: whoever comes later steps back.
    if (!claim.success && !(await store.hasItem(key))) continue
    if (!claim.success || claim.output.until > now) return true
    await store.removeItem(key)
  }
  return false
}
