import type { TreeHead } from './consistency.ts'
import { type Hash, largestPowerBelow, nodeHash, treeHash } from './tree-hash.ts'

/**
 * What proves that a leaf is in the tree, at its place (RFC 9162, section 2.1.3.1).
 *
 * @param at from 0
 * @throws {RangeError} when there is no such leaf
 */
export function inclusionProof(leaves: readonly Hash[], at: number): readonly Hash[] {
  if (at < 0 || at >= leaves.length) throw new RangeError('there is no leaf at that place')
  if (leaves.length === 1) return []
  const half = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return at < half ? [...inclusionProof(left, at), treeHash(right)] : [...inclusionProof(right, at - half), treeHash(left)]
}

/** Whether the proof shows that the leaf is there, at that place (RFC 9162, section 2.1.3.2). */
export function isIncluded(leaf: Hash, at: number, head: TreeHead, proof: readonly Hash[]): boolean {
  if (at < 0 || at >= head.size) return false
  let fn = at
  let sn = head.size - 1
  let root = leaf
  for (const next of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      root = nodeHash(next, root)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else root = nodeHash(root, next)
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 && root.equals(head.root)
}
