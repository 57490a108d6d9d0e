import type { Oid, TreeFile } from '../../commit.ts'
import { LeastRecent } from '../objects/least-recent.ts'
import type { ObjectStore } from '../objects/object-store.ts'
import { isFile, isFolder } from '../objects/tree-object.ts'

const FILES_KEPT = 400_000
const AT_ONCE = 64

/** Lists the files below a folder, remembering each folder by its id: after a change only the folders above it are listed again. */
export class TreeLister {
  readonly #objects: ObjectStore
  readonly #lists = new LeastRecent<string, readonly TreeFile[]>(FILES_KEPT)

  constructor(objects: ObjectStore) {
    this.#objects = objects
  }

  /** Sorted by path; each path starts with `prefix`, which is empty or ends with `/`. */
  async list(tree: Oid, prefix: string): Promise<readonly TreeFile[]> {
    const key = `${tree} ${prefix}`
    const known = this.#lists.get(key)
    if (known) return known
    const files = await this.#filesOf(tree, prefix)
    this.#lists.set(key, files, files.length + 1)
    return files
  }

  async #filesOf(tree: Oid, prefix: string): Promise<readonly TreeFile[]> {
    const lists: (readonly TreeFile[])[] = []
    const waiting: { readonly path: string; readonly oid: Oid }[] = []
    for (const [name, entry] of await this.#objects.tree(tree)) {
      const path = prefix + name
      if (isFolder(entry)) lists.push(await this.list(entry.oid, `${path}/`))
      else if (isFile(entry)) waiting.push({ path, oid: entry.oid })
    }
    while (waiting.length > 0) {
      const some = waiting.splice(-AT_ONCE)
      lists.push(await Promise.all(some.map(async ({ path, oid }) => ({ path, oid, size: await this.#objects.size(oid) }))))
    }
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}
