import { sha256 } from '../../digest/sha256.ts'

/** Requests that were on their way with the old name still find the answer for so long, in milliseconds. */
const REMEMBERED_MS = 2 * 60_000
const MOST = 500

interface Done<T> {
  readonly answer: Promise<T>
  readonly at: number
}

/**
 * Does a thing once for a name, however many ask for it together or a little later; what failed is done again. Names are kept
 * as digests, answers in the memory of this process alone.
 *
 * @param now milliseconds since the epoch
 */
export function once<T>(now: () => number): (name: string, act: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Done<T>>()
  return async (name, act) => {
    const key = await sha256(name)
    for (const [old, { at }] of known) if (now() - at > REMEMBERED_MS || known.size > MOST) known.delete(old)
    const found = known.get(key)
    if (found) return found.answer
    const answer = act()
    known.set(key, { answer, at: now() })
    answer.catch(() => known.delete(key))
    return answer
  }
}
