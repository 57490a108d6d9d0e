import { type Hash, largestPowerBelow, nodeHash, treeHash } from './tree-hash.ts'

/**
 * What proves that the tree over the first `size` leaves is the beginning of the tree over all of them (RFC 9162,
 * section 2.1.4.1). None is needed for the empty tree and for the whole one.
 *
 * @throws {RangeError} when there are fewer leaves than `size`
 */
export function consistencyProof(leaves: readonly Hash[], size: number): readonly Hash[] {
  if (size < 0 || size > leaves.length) throw new RangeError('no tree of that size was there')
  return size === 0 || size === leaves.length ? [] : subproof(leaves, size, true)
}

function subproof(leaves: readonly Hash[], size: number, isWhole: boolean): readonly Hash[] {
  if (size === leaves.length) return isWhole ? [] : [treeHash(leaves)]
  const half = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return size <= half ? [...subproof(left, size, isWhole), treeHash(right)] : [...subproof(right, size - half, false), treeHash(left)]
}

export interface TreeHead {
  readonly size: number
  readonly root: Hash
}

/** Whether the proof shows that nothing the first head stands for was changed or taken away in the second (RFC 9162, section 2.1.4.2). */
export function isConsistent(first: TreeHead, second: TreeHead, proof: readonly Hash[]): boolean {
  if (first.size > second.size) return false
  if (first.size === second.size) return proof.length === 0 && first.root.equals(second.root)
  if (first.size === 0) return proof.length === 0 && first.root.equals(treeHash([]))
  const [start, ...path] = isPowerOfTwo(first.size) ? [first.root, ...proof] : proof
  let fn = first.size - 1
  let sn = second.size - 1
  while (fn % 2 === 1) [fn, sn] = [halved(fn), halved(sn)]
  if (!start) return false
  let [fr, sr] = [start, start]
  for (const next of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(next, fr)
      sr = nodeHash(next, sr)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [halved(fn), halved(sn)]
    } else sr = nodeHash(sr, next)
    fn = halved(fn)
    sn = halved(sn)
  }
  return sn === 0 && fr.equals(first.root) && sr.equals(second.root)
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size))
}

function halved(place: number): number {
  return Math.floor(place / 2)
}
