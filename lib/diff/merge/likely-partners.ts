import type { Pair } from '../align/pair.ts'
import type { Tree } from '../tree/tree.ts'
import { likenessOf } from '../tree/words.ts'

// A word that is in more blocks than this tells nothing of which is which.
const RARE = 3

/**
 * Of two sets of blocks, those that are probably versions of each other, found by the rare words they share: linear in the
 * words, where comparing all with all is not. Each is in one pair at most; in the order of `before`.
 *
 * @param atLeast the likeness a pair must have, 0 to 1
 */
export function likelyPartners(before: readonly Tree[], after: readonly Tree[], atLeast = 0.4): readonly Pair[] {
  const [there, here] = [placesOfWords(after), placesOfWords(before)]
  const best = new Map<number, { readonly i: number; readonly likeness: number }>()
  before.forEach((tree, i) => {
    const j = mostVoted(tree, there, here)
    if (j === null) return
    const likeness = likenessOf(tree, after[j] as Tree)
    if (likeness >= atLeast && likeness > (best.get(j)?.likeness ?? 0)) best.set(j, { i, likeness })
  })
  return [...best].map(([j, { i }]): Pair => [i, j]).sort(([a], [b]) => a - b)
}

function placesOfWords(trees: readonly Tree[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  trees.forEach((tree, i) => {
    for (const word of tree.words().keys()) {
      const known = places.get(word)
      if (!known) places.set(word, [i])
      else if (known.length <= RARE) known.push(i)
    }
  })
  return places
}

function mostVoted(tree: Tree, there: ReadonlyMap<number, readonly number[]>, here: ReadonlyMap<number, readonly number[]>): number | null {
  const votes = new Map<number, number>()
  for (const word of tree.words().keys()) {
    const places = there.get(word) ?? []
    if (places.length > RARE || (here.get(word)?.length ?? 0) > RARE) continue
    for (const j of places) votes.set(j, (votes.get(j) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [j, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = j
  return best
}
