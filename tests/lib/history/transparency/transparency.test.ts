import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { consistencyProof, isConsistent } from '../../../../lib/history/transparency/consistency.ts'
import { inclusionProof, isIncluded } from '../../../../lib/history/transparency/inclusion.ts'
import { leafHash, treeHash } from '../../../../lib/history/transparency/tree-hash.ts'

const leavesOf = (count: number, first = 0) => Array.from({ length: count }, (_, i) => leafHash(Buffer.from(`foglia ${String(first + i)}`)))
const headOf = (leaves: readonly Buffer[]) => ({ size: leaves.length, root: treeHash(leaves) })

// The vectors of the reference implementation of Certificate Transparency: https://github.com/google/certificate-transparency/blob/master/cpp/merkletree/merkle_tree_test.cc
const KNOWN = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => leafHash(Buffer.from(hex, 'hex')))
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('heads are those every log of this kind gives', () => {
  assert.equal(ROOTS.map((_, size) => treeHash(KNOWN.slice(0, size)).toString('hex')), ROOTS)
})

test('every former head is proven to be the beginning of every later one', () => {
  for (let size = 0; size <= 40; size += 1) {
    const leaves = leavesOf(size)
    for (let before = 0; before <= size; before += 1) assert.ok(isConsistent(headOf(leaves.slice(0, before)), headOf(leaves), consistencyProof(leaves, before)), `${String(before)} of ${String(size)}`)
  }
})

test('a log in which something was changed, taken away or put between is consistent with no former head', () => {
  const spoiled = fc.record({ size: fc.integer({ min: 2, max: 40 }), at: fc.nat(39), how: fc.constantFrom('changed', 'removed', 'inserted'), more: fc.integer({ min: 1, max: 9 }) })
  fc.assert(fc.property(spoiled, ({ size, at, how, more }) => {
    const leaves = leavesOf(size)
    const place = at % size
    const [other] = leavesOf(1, 1000)
    const rest = how === 'inserted' ? leaves.slice(place) : leaves.slice(place + 1)
    const now = [...leaves.slice(0, place), ...(how === 'removed' || !other ? [] : [other]), ...rest, ...leavesOf(more, 2000)]
    if (now.length < size) return
    assert.not.ok(isConsistent(headOf(leaves), headOf(now), consistencyProof(now, size)))
  }), { numRuns: 1000 })
})

test('a proof with a hash more, less, or of another tree proves nothing', () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(38), fc.nat(9), (size, before, at) => {
    const leaves = leavesOf(size)
    const first = 1 + (before % (size - 1))
    const proof = consistencyProof(leaves, first)
    const heads = [headOf(leaves.slice(0, first)), headOf(leaves)] as const
    const place = at % proof.length
    const [strange] = leavesOf(1, 3000)
    if (!strange) throw new Error('no leaf')
    assert.not.ok(isConsistent(...heads, [...proof, strange]))
    assert.not.ok(isConsistent(...heads, proof.filter((_, i) => i !== place)))
    assert.not.ok(isConsistent(...heads, proof.map((hash, i) => (i === place ? strange : hash))))
  }), { numRuns: 500 })
})

test('every leaf is proven to be at its place, and at no other', () => {
  for (let size = 1; size <= 24; size += 1) {
    const leaves = leavesOf(size)
    for (const [at, leaf] of leaves.entries()) {
      const proof = inclusionProof(leaves, at)
      assert.ok(isIncluded(leaf, at, headOf(leaves), proof))
      for (let other = 0; other < size; other += 1) if (other !== at) assert.not.ok(isIncluded(leaf, other, headOf(leaves), proof))
      assert.not.ok(isIncluded(leafHash(Buffer.from('altro')), at, headOf(leaves), proof))
    }
  }
})

test('what is not there cannot be proven', () => {
  const leaves = leavesOf(5)
  assert.throws(() => consistencyProof(leaves, 6), RangeError)
  assert.throws(() => inclusionProof(leaves, 5), RangeError)
  assert.not.ok(isConsistent(headOf(leaves), headOf(leaves.slice(0, 3)), []))
  assert.not.ok(isConsistent({ size: 0, root: Buffer.alloc(32) }, headOf(leaves), []))
})

test.run()
