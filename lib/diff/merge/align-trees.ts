import { alignKeys } from '../align/align-keys.ts'
import { heaviestIncreasing } from '../align/heaviest-increasing.ts'
import { heaviestPairs } from '../align/heaviest-pairs.ts'
import { type Gap, gapsIn, type Pair } from '../align/pair.ts'
import type { Interned } from '../intern.ts'
import { isKin, likenessNeeded } from './kin.ts'
import { likelyPartners } from './likely-partners.ts'
import { likenessOf } from '../tree/words.ts'
import type { Tree } from '../tree/tree.ts'

// Comparing all with all costs as many steps an element as there are on the other side.
const FEW = 24

/** Pairs the blocks of two parents: those that are equal, then between them those that are nearly, in the order of both. */
export function alignTrees(before: readonly Tree[], after: readonly Tree[], interned: Interned): readonly Pair[] {
  const equal = alignKeys(before.map(({ key }) => key), after.map(({ key }) => key), interned.worth)
  const gaps = gapsIn({ before: [0, before.length], after: [0, after.length] }, equal)
  return gaps.flatMap((gap, n) => [...similarIn(gap), ...(equal[n] ? [equal[n]] : [])])

  function similarIn(gap: Gap): readonly Pair[] {
    const [olds, news] = [before.slice(...gap.before), after.slice(...gap.after)]
    if (olds.length === 0 || news.length === 0) return []
    const place = ([i, j]: Pair): Pair => [gap.before[0] + i, gap.after[0] + j]
    if (Math.min(olds.length, news.length) <= FEW) return similarAmongFew(olds, news).map(place)
    const sure = inOrder(likelyPartners(olds, news).filter(([i, j]) => isKin(olds[i] as Tree, news[j] as Tree)), olds, news).map(place)
    if (sure.length === 0) return []
    return gapsIn(gap, sure).flatMap((inner, n) => [...similarAfter(inner), ...(sure[n] ? [sure[n]] : [])])
  }

  function similarAfter(gap: Gap): readonly Pair[] {
    const few = Math.min(gap.before[1] - gap.before[0], gap.after[1] - gap.after[0]) <= FEW
    return few ? similarIn(gap) : []
  }
}

function similarAmongFew(before: readonly Tree[], after: readonly Tree[]): readonly Pair[] {
  return heaviestPairs(before.length, after.length, (i, j) => nearness(before[i] as Tree, after[j] as Tree))
}

/** 0 for two blocks that are not versions of each other. */
function nearness(before: Tree, after: Tree): number {
  if (!isKin(before, after)) return 0
  const likeness = likenessOf(before, after)
  return likeness >= likenessNeeded(before, after) ? likeness + 0.001 : 0
}

function inOrder(pairs: readonly Pair[], before: readonly Tree[], after: readonly Tree[]): readonly Pair[] {
  const weights = pairs.map(([i, j]) => likenessOf(before[i] as Tree, after[j] as Tree))
  return heaviestIncreasing(pairs.map(([, j]) => j), weights).map((n) => pairs[n] as Pair)
}
