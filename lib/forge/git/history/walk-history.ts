import type { Oid } from '../../commit.ts'
import type { ObjectStore } from '../objects/object-store.ts'
import { EMPTY_TREE } from '../objects/tree-object.ts'
import { diffTrees } from '../trees/diff-trees.ts'
import { readCommit } from './person-of.ts'
import type { PublishedChange } from './published-change.ts'

/**
 * The published line from `head` back to `since`, oldest first, along first parents: what a proposal
 * changed counts once, when it was published. All of the line, when `since` is not on it.
 */
export async function walkHistory(objects: ObjectStore, head: Oid, since: Oid | null, onChange: (done: number) => void): Promise<PublishedChange[]> {
  const changes: PublishedChange[] = []
  for (let oid: Oid | undefined = head; oid !== undefined && oid !== since; ) {
    const commit = await objects.commit(oid)
    const parent: Oid | undefined = commit.parents[0]
    const before = parent ? (await objects.commit(parent)).tree : EMPTY_TREE
    const differences = await diffTrees(objects, before, commit.tree)
    changes.push({ commit: readCommit(oid, commit), paths: differences.map(({ path }) => path) })
    onChange(changes.length)
    oid = parent
  }
  return changes.reverse()
}
