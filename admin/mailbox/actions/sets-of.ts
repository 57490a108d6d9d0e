import { uidsOf } from '../list/uids-of.ts'
import type { ListLine, MessageSet } from '../mail.ts'

/** Messages said of at once: what a server answers for within a few seconds. */
export const MOST_AT_ONCE = 500

/** The messages of some lines as the function takes them: a set a folder, none too large. */
export function setsOf(lines: readonly ListLine[]): readonly MessageSet[] {
  const together = new Map<string, MessageSet & { uids: number[] }>()
  for (const line of lines) {
    const { folder, validity } = line
    const key = `${folder}\n${validity}`
    const set = together.get(key) ?? { folder, validity, uids: [] }
    set.uids.push(...uidsOf(line))
    together.set(key, set)
  }
  return [...together.values()].flatMap(inPieces)
}

function inPieces({ folder, validity, uids }: MessageSet): readonly MessageSet[] {
  const unique = [...new Set(uids)]
  return Array.from({ length: Math.ceil(unique.length / MOST_AT_ONCE) }, (_, i) => ({ folder, validity, uids: unique.slice(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE) }))
}

export function messagesIn(sets: readonly MessageSet[]): number {
  return sets.reduce((sum, { uids }) => sum + uids.length, 0)
}
