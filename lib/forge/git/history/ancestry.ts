import type { Oid } from '../../commit.ts'
import type { ObjectReader } from '../objects/object-reader.ts'

const WANTED = 1
const OTHER = 2
const STALE = 4

interface Found {
  readonly oid: Oid
  readonly at: number
}

/**
 * The commit two histories last had in common, or `null`.
 *
 * Commits are coloured from the newest down, as in git's paint_down_to_common: one that both colours reach is a
 * candidate, and what lies below a candidate is stale. It ends when only stale commits are left to visit.
 */
export async function mergeBase(objects: ObjectReader, one: Oid, other: Oid): Promise<Oid | null> {
  if (one === other) return one
  const colours = new Map([[one, WANTED], [other, OTHER]])
  const queue: Found[] = []
  const common: Oid[] = []
  for (const oid of [one, other]) insert(queue, { oid, at: await dateOf(objects, oid) })
  while (queue.some(({ oid }) => !((colours.get(oid) ?? 0) & STALE))) {
    const { oid } = queue.pop() as Found
    let colour = colours.get(oid) ?? 0
    if (colour === (WANTED | OTHER)) {
      common.push(oid)
      colour |= STALE
    }
    for (const parent of (await objects.commit(oid)).parents) {
      const known = colours.get(parent) ?? 0
      if ((known | colour) === known) continue
      colours.set(parent, known | colour)
      insert(queue, { oid: parent, at: await dateOf(objects, parent) })
    }
  }
  return newest(objects, common.filter((oid) => !((colours.get(oid) ?? 0) & STALE)))
}

/**
 * The one candidate no other has in its history. There is more than one when clocks disagree or seconds are
 * shared, because then the walk may end before "stale" has come down to all of them (remove_redundant in git).
 */
async function newest(objects: ObjectReader, candidates: readonly Oid[]): Promise<Oid | null> {
  for (const oid of candidates) {
    const others = candidates.filter((other) => other !== oid)
    if (!(await Promise.all(others.map((other) => reaches(objects, other, oid)))).includes(true)) return oid
  }
  return candidates[0] ?? null
}

async function reaches(objects: ObjectReader, from: Oid, to: Oid): Promise<boolean> {
  const bound = await dateOf(objects, to)
  const seen = new Set([from])
  for (const oid of seen) {
    if (oid === to) return true
    for (const parent of (await objects.commit(oid)).parents) if ((await dateOf(objects, parent)) >= bound) seen.add(parent)
  }
  return false
}

/** Whether the history of `descendant` holds `ancestor`. A commit is its own ancestor. */
export async function isAncestor(objects: ObjectReader, ancestor: Oid, descendant: Oid): Promise<boolean> {
  return (await mergeBase(objects, ancestor, descendant)) === ancestor
}

async function dateOf(objects: ObjectReader, oid: Oid): Promise<number> {
  return (await objects.commit(oid)).committer.at
}

/** Oldest first, so that the newest is taken from the end. */
function insert(queue: Found[], found: Found): void {
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((queue[middle]?.at ?? 0) <= found.at) low = middle + 1
    else high = middle
  }
  queue.splice(low, 0, found)
}
