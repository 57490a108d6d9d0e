import type { Oid } from '../../commit.ts'
import type { ObjectReader } from '../objects/object-reader.ts'
import { FOLDER, isFolder, type TreeEntry } from '../objects/tree-object.ts'

/** What lies at a path below a tree, or `null`; `''` is the tree itself. */
export async function entryAt(objects: ObjectReader, tree: Oid, path: string): Promise<TreeEntry | null> {
  let entry: TreeEntry = { mode: FOLDER, oid: tree }
  for (const name of path === '' ? [] : path.split('/')) {
    if (!isFolder(entry)) return null
    const next = (await objects.tree(entry.oid)).get(name)
    if (!next) return null
    entry = next
  }
  return entry
}
