import type { Oid } from '../../commit.ts'
import type { Publication } from '../../publication.ts'
import type { ObjectStore } from '../objects/object-store.ts'
import { EMPTY_TREE, isFile } from '../objects/tree-object.ts'
import { entryAt } from '../trees/entry-at.ts'
import type { PlacedChange } from './published-change.ts'

/** What each of these commits did to a path: read from the trees on both sides of it, which costs as many reads as the path has folders. */
export function publicationsOf(objects: ObjectStore, path: string, changes: readonly PlacedChange[]): Promise<readonly Publication[]> {
  return Promise.all(
    changes.map(async ({ commit, paths, order }) => {
      const [parent] = commit.parents
      const [before, after] = await Promise.all([blobAt(objects, parent ?? null, path), blobAt(objects, commit.oid, path)])
      return { commit, order, before, after, paths }
    }),
  )
}

async function blobAt(objects: ObjectStore, commit: Oid | null, path: string): Promise<Oid | null> {
  const entry = await entryAt(objects, commit === null ? EMPTY_TREE : await objects.treeOf(commit), path)
  return isFile(entry) ? entry.oid : null
}
