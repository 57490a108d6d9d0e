import { createHash } from 'node:crypto'

/** 32 bytes. */
export type Hash = Buffer

/** The hash of what a leaf says (RFC 9162, section 2.1.1). */
export function leafHash(leaf: Uint8Array): Hash {
  return createHash('sha256').update(Uint8Array.of(0)).update(leaf).digest()
}

/** The hash of two halves of a tree: another beginning, so that no half passes for a leaf. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest()
}

/** The head of the tree over these leaves, given as hashes; of none, the hash of nothing. */
export function treeHash(leaves: readonly Hash[]): Hash {
  const [only] = leaves
  if (!only) return createHash('sha256').digest()
  if (leaves.length === 1) return only
  const half = largestPowerBelow(leaves.length)
  return nodeHash(treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)))
}

/** The largest power of two that is smaller than `size`, which is at least 2. */
export function largestPowerBelow(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1))
}
