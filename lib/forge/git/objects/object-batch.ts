import type { Oid } from '../../commit.ts'
import { type CommitObject, encodeCommit, parseCommit } from './commit-object.ts'
import type { ObjectReader } from './object-reader.ts'
import type { ObjectStore } from './object-store.ts'
import { objectId, type RawObject } from './raw-object.ts'
import { type SignCommit, withSignature } from './signed-commit.ts'
import { encodeTree, parseTree, type Tree } from './tree-object.ts'

/** As many as keep the thread pool of libuv, four by default, busy while others wait for the disk. */
const AT_ONCE = 16

/**
 * New objects, readable at once and on the disk only after `flush`.
 * A write thinks first and touches the disk last: what is refused half way leaves nothing.
 */
export class ObjectBatch implements ObjectReader {
  readonly #store: ObjectStore
  readonly #sign: SignCommit | null
  readonly #objects = new Map<Oid, RawObject>()

  /** @param sign signs every commit that is added; `null` where nobody answers for them */
  constructor(store: ObjectStore, sign: SignCommit | null) {
    this.#store = store
    this.#sign = sign
  }

  addBlob(data: Uint8Array): Oid {
    return this.#add({ type: 'blob', data })
  }

  addTree(tree: Tree): Oid {
    return this.#add({ type: 'tree', data: encodeTree(tree) })
  }

  addCommit(commit: CommitObject): Oid {
    const data = encodeCommit(commit)
    return this.#add({ type: 'commit', data: this.#sign ? withSignature(data, this.#sign) : data })
  }

  async commit(oid: Oid): Promise<CommitObject> {
    const own = this.#objects.get(oid)
    return own ? parseCommit(own.data) : this.#store.commit(oid)
  }

  async tree(oid: Oid): Promise<Tree> {
    const own = this.#objects.get(oid)
    return own ? parseTree(own.data) : this.#store.tree(oid)
  }

  async blob(oid: Oid): Promise<Uint8Array> {
    return this.#objects.get(oid)?.data ?? this.#store.blob(oid)
  }

  /** Puts all of it on the disk. Throws `DiskFullProblem`. */
  async flush(): Promise<void> {
    const waiting = [...this.#objects]
    const worker = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await this.#store.write(...next)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    this.#objects.clear()
  }

  #add(object: RawObject): Oid {
    const oid = objectId(object)
    this.#objects.set(oid, object)
    return oid
  }
}
