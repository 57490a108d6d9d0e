import type { Oid } from '../../commit.ts'
import type { ObjectReader } from '../objects/object-reader.ts'
import { isFile, isFolder } from '../objects/tree-object.ts'

/** The paths of all files below a tree, each after `prefix`, which is empty or ends with `/`. */
export async function pathsBelow(objects: ObjectReader, tree: Oid, prefix: string): Promise<string[]> {
  const lists: string[][] = []
  for (const [name, entry] of await objects.tree(tree)) {
    if (isFolder(entry)) lists.push(await pathsBelow(objects, entry.oid, `${prefix}${name}/`))
    else if (isFile(entry)) lists.push([prefix + name])
  }
  return lists.flat()
}
