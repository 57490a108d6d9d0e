import type { Oid } from '../../../lib/forge/commit.ts'
import type { Check } from './finding.ts'

/** How long the sites may be older than what is in force, in milliseconds: the portal looks every 30 seconds, and a publication with many images takes some more. */
const BEHIND_MS = 90_000

interface Heads {
  readonly inForce: () => Promise<Oid>
  /** The commit that readers see. */
  readonly built: () => Oid
  readonly now: () => number
}

/** Is what readers see what is in force? */
export function checkSites({ inForce, built, now }: Heads): Check {
  let behindSince: number | null = null
  return async () => {
    const [head, seen] = [await inForce(), built()]
    if (head === seen) {
      behindSince = null
      return { status: 'pass', head }
    }
    behindSince ??= now()
    const behindMs = now() - behindSince
    return { status: behindMs > BEHIND_MS ? 'fail' : 'pass', ...(behindMs > BEHIND_MS && { why: 'behind' }), head, built: seen, behindMs }
  }
}
