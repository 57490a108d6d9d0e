import type { Interned } from '../intern.ts'
import type { Tree } from '../tree/tree.ts'
import { countOf } from '../tree/words.ts'
import { isKin } from './kin.ts'
import { likelyPartners } from './likely-partners.ts'
import { mergePair } from './merge-trees.ts'
import { isOnly, type Merged, type Only } from './merged.ts'

/**
 * What went in one place and came in another has moved: equal blocks first, the largest that are whole, then blocks that
 * are nearly equal, which have changed on the way.
 */
export function findMoves(roots: readonly Merged[], interned: Interned): void {
  const all = onlysIn(roots)
  const [gone, come] = [all.filter(({ how }) => how === 'before'), all.filter(({ how }) => how === 'after')]
  moveEqual(gone.flatMap(withParts), come.flatMap(withParts))
  const [left, right] = [gone.flatMap(stillWhole), come.flatMap(stillWhole)]
  for (const [i, j] of likelyPartners(left.map(({ tree }) => tree), right.map(({ tree }) => tree), 0.6)) {
    const [from, to] = [left[i] as Only, right[j] as Only]
    if (!isInMoved(from) && !isInMoved(to) && isKin(from.tree, to.tree)) move(from, to, mergePair(from.tree, to.tree, interned))
  }
}

/** Has this block moved, or one it is part of? */
export function isInMoved(only: Only): boolean {
  return only.move !== null || (only.parent !== null && isInMoved(only.parent))
}

/** Has something moved out of this block, or into it? */
export function hasMovedPart({ parts }: Only): boolean {
  return parts.some((part) => part.move !== null || hasMovedPart(part))
}

function onlysIn(merged: readonly Merged[]): readonly Only[] {
  return merged.flatMap((one) => (one.how === 'entered' ? onlysIn(one.children) : isOnly(one) ? [one] : []))
}

function withParts(only: Only): readonly Only[] {
  return [only, ...only.parts.flatMap(withParts)]
}

function moveEqual(gone: readonly Only[], come: readonly Only[]): void {
  const places = new Map<number, Only[]>()
  for (const only of come.toReversed()) {
    if (!isWorthMoving(only.tree)) continue
    const known = places.get(only.tree.key)
    if (known) known.push(only)
    else places.set(only.tree.key, [only])
  }
  for (const from of gone) {
    const candidates = isInMoved(from) ? undefined : places.get(from.tree.key)
    for (let to = candidates?.pop(); to; to = candidates?.pop()) {
      if (isInMoved(to) || hasMovedPart(to)) continue
      move(from, to, { how: 'same', before: from.tree, after: to.tree })
      break
    }
  }
}

/** Blocks nothing of which has moved, large enough to be known again. */
function stillWhole(only: Only): readonly Only[] {
  if (isInMoved(only)) return []
  const parts = only.parts.flatMap(stillWhole)
  return hasMovedPart(only) || only.tree.kind !== 'branch' || countOf(only.tree.words()) < 5 ? parts : [only, ...parts]
}

function move(from: Only, to: Only, merged: Merged): void {
  from.move = to.move = { from, to, merged, upward: false }
}

// A «sì» that went from one cell and came in another has not moved.
function isWorthMoving(tree: Tree): boolean {
  if (tree.kind !== 'branch' || tree.silent || ['td', 'th'].includes(tree.element.tagName)) return false
  return countOf(tree.words()) >= (/^(li|h\d)$/.test(tree.element.tagName) ? 1 : 2)
}
