import type { Oid } from '../../commit.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { mergeBase } from '../history/ancestry.ts'
import { LeastRecent } from '../objects/least-recent.ts'
import { ObjectBatch } from '../objects/object-batch.ts'
import type { ObjectStore } from '../objects/object-store.ts'
import { mergeTrees, type MergedTrees } from './merge-trees.ts'

/** Two commits joined. `tree` is on the disk and has `tip`'s own version at each path of `conflicts`. */
export interface MergedTip extends MergedTrees {
  readonly base: Oid
}

/** Merges tips of proposals with what is in force, once a pair: both are immutable. */
export class MergedTips {
  readonly #objects: ObjectStore
  readonly #known = new LeastRecent<string, MergedTip>(2000)

  constructor(objects: ObjectStore) {
    this.#objects = objects
  }

  /** Writes the objects that are new, so that they can be read by their ids before anything is published. */
  async merge(head: Oid, tip: Oid): Promise<MergedTip> {
    const key = `${head} ${tip}`
    const known = this.#known.get(key)
    if (known) return known
    const base = await mergeBase(this.#objects, head, tip)
    if (base === null) throw new RepositoryBrokenProblem('a proposal has nothing in common with what is published', { head, tip })
    const [from, ours, theirs] = await Promise.all([base, head, tip].map((oid) => this.#objects.treeOf(oid)))
    const batch = new ObjectBatch(this.#objects, null)
    const merged = { base, ...(await mergeTrees(batch, from ?? '', ours ?? '', theirs ?? '')) }
    await batch.flush()
    this.#known.set(key, merged)
    return merged
  }
}
