import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isAncestor, mergeBase } from '../../../../lib/forge/git/history/ancestry.ts'
import type { CommitObject } from '../../../../lib/forge/git/objects/commit-object.ts'
import type { ObjectReader } from '../../../../lib/forge/git/objects/object-reader.ts'

const test = suite('what two versions have in common')

/** A history: commit n has parents among the commits before it; many share a second, as saves do. */
type History = readonly { readonly parents: readonly number[]; readonly at: number }[]

const history: fc.Arbitrary<History> = fc.array(fc.record({ picks: fc.array(fc.nat(6), { maxLength: 2 }), tick: fc.nat(1) }), { minLength: 2, maxLength: 14 }).map((rows) => {
  let at = 0
  return rows.map(({ picks, tick }, n) => ({ parents: n === 0 ? [] : [...new Set(picks.map((pick) => Math.max(0, n - 1 - pick)))], at: (at += tick * 1000) }))
})

function reader(commits: History): ObjectReader {
  const signature = (at: number) => ({ name: 'x', email: 'x', at })
  const unreachable = () => Promise.reject(new Error('not needed'))
  return {
    commit: async (oid): Promise<CommitObject> => {
      const { parents, at } = commits[Number(oid)] ?? { parents: [], at: 0 }
      return { tree: '', parents: parents.map(String), author: signature(at), committer: signature(at), message: '' }
    },
    tree: unreachable,
    blob: unreachable,
  }
}

function ancestors(commits: History, from: number): Set<number> {
  const seen = new Set([from])
  for (const commit of seen) for (const parent of commits[commit]?.parents ?? []) seen.add(parent)
  return seen
}

test('the base is common to both, and no other common one comes after it', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat(), fc.nat(), async (commits, pick, otherPick) => {
      const [one, other] = [pick % commits.length, otherPick % commits.length]
      const theirs = ancestors(commits, other)
      const common = [...ancestors(commits, one)].filter((commit) => theirs.has(commit))
      const best = common.filter((commit) => common.every((rival) => rival === commit || !ancestors(commits, rival).has(commit)))
      const base = await mergeBase(reader(commits), String(one), String(other))
      if (best.length === 0) assert.is(base, null)
      else assert.ok(best.includes(Number(base)), `${base} is not one of ${best}`)
      assert.is(await isAncestor(reader(commits), String(one), String(other)), theirs.has(one))
    }),
    { numRuns: 2000 },
  )
})

test.run()
