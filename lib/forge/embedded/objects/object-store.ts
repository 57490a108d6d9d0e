import path from 'node:path'
import type { Oid } from '../../commit.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { type CommitObject, parseCommit } from './commit-object.ts'
import { LeastRecent } from './least-recent.ts'
import { LooseObjects } from './loose-objects.ts'
import type { ObjectReader } from './object-reader.ts'
import { Packs } from './packs.ts'
import { objectId, type ObjectType, type RawObject } from './raw-object.ts'
import { EMPTY_TREE, parseTree, type Tree } from './tree-object.ts'

const BLOB_BYTES = 64 * 1024 * 1024
const TREE_ENTRIES = 400_000
const COMMITS = 50_000
const SIZES = 200_000

/** The objects of a repository, loose or packed, remembered by id: an object never changes. */
export class ObjectStore implements ObjectReader {
  readonly #loose: LooseObjects
  readonly #packs: Packs
  readonly #blobs = new LeastRecent<Oid, Uint8Array>(BLOB_BYTES)
  readonly #trees = new LeastRecent<Oid, Tree>(TREE_ENTRIES)
  readonly #commits = new LeastRecent<Oid, CommitObject>(COMMITS)
  readonly #sizes = new LeastRecent<Oid, number>(SIZES)

  constructor(repository: string) {
    const folder = path.join(repository, 'objects')
    this.#loose = new LooseObjects(folder)
    this.#packs = new Packs(folder)
  }

  async commit(oid: Oid): Promise<CommitObject> {
    const known = this.#commits.get(oid)
    if (known) return known
    const commit = await this.#parsed(oid, 'commit', parseCommit)
    this.#commits.set(oid, commit)
    return commit
  }

  async tree(oid: Oid): Promise<Tree> {
    if (oid === EMPTY_TREE) return new Map()
    const known = this.#trees.get(oid)
    if (known) return known
    const tree = await this.#parsed(oid, 'tree', parseTree)
    this.#trees.set(oid, tree, tree.size + 1)
    return tree
  }

  async blob(oid: Oid): Promise<Uint8Array> {
    const known = this.#blobs.get(oid)
    if (known) return known
    const data = await this.#parsed(oid, 'blob', (bytes) => bytes)
    this.#blobs.set(oid, data, data.length + 64)
    return data
  }

  /** The size of a blob in bytes, without reading it whole. */
  async size(oid: Oid): Promise<number> {
    const known = this.#sizes.get(oid)
    if (known !== undefined) return known
    const size = await this.#find((home) => home.size(oid))
    if (size === null) throw new RepositoryBrokenProblem('an object is missing or damaged', { oid })
    this.#sizes.set(oid, size)
    return size
  }

  /** `commit` or `tree`: the tree a name of either kind stands for. */
  async treeOf(oid: Oid): Promise<Oid> {
    if (oid === EMPTY_TREE || this.#trees.get(oid)) return oid
    const known = this.#commits.get(oid)
    if (known) return known.tree
    const { type } = await this.#raw(oid)
    return type === 'tree' ? oid : (await this.commit(oid)).tree
  }

  /** Whether the object is there and is of that type. */
  async has(oid: Oid, type: ObjectType): Promise<boolean> {
    if ((type === 'commit' && this.#commits.get(oid)) || (type === 'tree' && this.#trees.get(oid))) return true
    const object = await this.#find((home) => home.read(oid))
    return object?.type === type
  }

  write(oid: Oid, object: RawObject): Promise<void> {
    if (object.type === 'blob') this.#sizes.set(oid, object.data.length)
    return this.#loose.write(oid, object)
  }

  close(): Promise<void> {
    return this.#packs.close()
  }

  async #parsed<T>(oid: Oid, type: ObjectType, parse: (data: Uint8Array) => T): Promise<T> {
    const object = await this.#raw(oid)
    if (object.type !== type) throw new RepositoryBrokenProblem(`an object is a ${object.type} where a ${type} should be`, { oid })
    try {
      return parse(object.data)
    } catch (cause) {
      throw new RepositoryBrokenProblem('an object cannot be read', { oid, cause: String(cause) })
    }
  }

  async #raw(oid: Oid): Promise<RawObject> {
    const object = await this.#find((home) => home.read(oid))
    if (!object || objectId(object) !== oid) throw new RepositoryBrokenProblem('an object is missing or damaged', { oid })
    return object
  }

  /**
   * Packed first, as git does: a pack is asked in memory, a file on the disk.
   * Then packs again, because `git gc` may have packed it between the two looks.
   */
  async #find<T>(look: (home: LooseObjects | Packs) => Promise<T | null>): Promise<T | null> {
    const found = (await this.#packed(look)) ?? (await look(this.#loose))
    if (found !== null) return found
    await this.#packs.refresh()
    return this.#packed(look)
  }

  async #packed<T>(look: (home: Packs) => Promise<T | null>): Promise<T | null> {
    try {
      return await look(this.#packs)
    } catch (cause) {
      throw new RepositoryBrokenProblem('a pack cannot be read', { cause: String(cause) })
    }
  }
}
