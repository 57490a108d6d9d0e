import type { Oid } from '../../commit.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { type CommitObject, parseCommit } from './commit-object.ts'
import { LeastRecent } from './least-recent.ts'
import type { ObjectHome } from './object-home.ts'
import type { ObjectReader } from './object-reader.ts'
import { objectId, type ObjectType, type RawObject } from './raw-object.ts'
import { EMPTY_TREE, parseTree, type Tree } from './tree-object.ts'

const BLOB_BYTES = 64 * 1024 * 1024
const TREE_ENTRIES = 400_000
const COMMITS = 50_000
const SIZES = 200_000

/** The objects of a repository, remembered by id: an object never changes. */
export class ObjectStore implements ObjectReader {
  readonly #home: ObjectHome
  readonly #blobs = new LeastRecent<Oid, Uint8Array>(BLOB_BYTES)
  readonly #trees = new LeastRecent<Oid, Tree>(TREE_ENTRIES)
  readonly #commits = new LeastRecent<Oid, CommitObject>(COMMITS)
  readonly #sizes = new LeastRecent<Oid, number>(SIZES)

  constructor(home: ObjectHome) {
    this.#home = home
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

  /** The bytes of an object, as it is named by them. */
  async bytes(oid: Oid, type: ObjectType): Promise<Uint8Array> {
    return this.#parsed(oid, type, (data) => data)
  }

  /** The size of a blob in bytes, without reading it whole. */
  async size(oid: Oid): Promise<number> {
    const known = this.#sizes.get(oid)
    if (known !== undefined) return known
    const size = await this.#home.size(oid)
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
    const object = await this.#home.read(oid, type)
    return object?.type === type
  }

  write(oid: Oid, object: RawObject): Promise<void> {
    if (object.type === 'blob') this.#sizes.set(oid, object.data.length)
    return this.#home.write(oid, object)
  }

  close(): Promise<void> {
    return this.#home.close()
  }

  async #parsed<T>(oid: Oid, type: ObjectType, parse: (data: Uint8Array) => T): Promise<T> {
    const object = await this.#raw(oid, type)
    if (object.type !== type) throw new RepositoryBrokenProblem(`an object is a ${object.type} where a ${type} should be`, { oid })
    try {
      return parse(object.data)
    } catch (cause) {
      throw new RepositoryBrokenProblem('an object cannot be read', { oid, cause: String(cause) })
    }
  }

  async #raw(oid: Oid, as?: ObjectType): Promise<RawObject> {
    const object = await this.#home.read(oid, as)
    if (!object || objectId(object) !== oid) throw new RepositoryBrokenProblem('an object is missing or damaged', { oid })
    return object
  }
}
