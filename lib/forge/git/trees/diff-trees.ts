import type { Oid } from '../../commit.ts'
import type { ObjectReader } from '../objects/object-reader.ts'
import { EMPTY_TREE, isFolder, type TreeEntry } from '../objects/tree-object.ts'

/** A path whose entry is not the same in two trees. */
export interface TreeDifference {
  readonly path: string
  readonly before: TreeEntry | null
  readonly after: TreeEntry | null
}

/** What differs between two trees, by path. Folders that are the same object are not opened. */
export async function diffTrees(objects: ObjectReader, before: Oid, after: Oid): Promise<TreeDifference[]> {
  const differences: TreeDifference[] = []
  await below(objects, '', before, after, differences)
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function below(objects: ObjectReader, prefix: string, before: Oid, after: Oid, found: TreeDifference[]): Promise<void> {
  if (before === after) return
  const [left, right] = await Promise.all([objects.tree(before), objects.tree(after)])
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(name), right.get(name)]
    if (one?.oid === other?.oid && one?.mode === other?.mode) continue
    const path = prefix + name
    if (isFolder(one) || isFolder(other)) {
      await below(objects, `${path}/`, isFolder(one) ? one.oid : EMPTY_TREE, isFolder(other) ? other.oid : EMPTY_TREE, found)
    }
    const [file, otherFile] = [leaf(one), leaf(other)]
    if (file || otherFile) found.push({ path, before: file, after: otherFile })
  }
}

function leaf(entry: TreeEntry | undefined): TreeEntry | null {
  return entry && !isFolder(entry) ? entry : null
}
