import type { Oid, TreeFile } from '../../commit.ts'
import type { ObjectStore } from '../../git/objects/object-store.ts'
import { isFile, isFolder } from '../../git/objects/tree-object.ts'
import { TreeLister } from '../../git/trees/tree-lister.ts'
import { Tree } from '../api/answers.ts'
import type { GitHubApi } from '../api/github-api.ts'
import { Refusal } from '../api/refusal.ts'
import type { GitHubObjects } from './github-objects.ts'

/** Below so many unknown sizes it is as well to bring the files themselves, in one pack. */
const FEW = 3

/**
 * Lists files with their sizes. Those of what is too heavy to come with the history are asked for, all of a tree in one
 * request, or where the answer says it is truncated (100,000 entries, 7 MB) folder by folder.
 */
export class GitHubLister {
  readonly #api: GitHubApi
  readonly #home: GitHubObjects
  readonly #objects: ObjectStore
  readonly #lister: TreeLister
  readonly #learnt = new Set<Oid>()

  constructor(api: GitHubApi, home: GitHubObjects, objects: ObjectStore) {
    this.#api = api
    this.#home = home
    this.#objects = objects
    this.#lister = new TreeLister(objects)
  }

  async list(tree: Oid, prefix: string): Promise<readonly TreeFile[]> {
    if ((await this.#unknownBelow(tree, FEW)) >= FEW) await this.#learn(tree)
    return this.#lister.list(tree, prefix)
  }

  /** How many files below have no known size, at most `most`. A folder in which all are known is not opened again. */
  async #unknownBelow(tree: Oid, most: number): Promise<number> {
    if (this.#learnt.has(tree)) return 0
    let unknown = 0
    for (const entry of (await this.#objects.tree(tree)).values()) {
      if (unknown >= most) return unknown
      if (isFolder(entry)) unknown += await this.#unknownBelow(entry.oid, most - unknown)
      else if (isFile(entry) && (await this.#home.knownSize(entry.oid)) === null) unknown++
    }
    if (unknown === 0) this.#learnt.add(tree)
    return unknown
  }

  async #learn(tree: Oid): Promise<void> {
    const whole = await this.#ask(tree, true)
    if (whole !== 'truncated') return
    await this.#ask(tree, false)
    for (const entry of (await this.#objects.tree(tree)).values()) if (isFolder(entry) && (await this.#unknownBelow(entry.oid, FEW)) > 0) await this.#learn(entry.oid)
  }

  async #ask(tree: Oid, recursive: boolean): Promise<'all' | 'truncated' | 'none'> {
    try {
      const answer = await this.#api.ask('GET /repos/{owner}/{repo}/git/trees/{tree}', { tree, ...(recursive ? { recursive: 1 } : {}) }, Tree, { refusals: [404, 422] })
      for (const { sha, size, type } of answer.tree) if (type === 'blob' && size !== undefined) this.#home.learnSize(sha, size)
      return answer.truncated ? 'truncated' : 'all'
    } catch (error) {
      // One that only this machine has: its heavy files are brought instead.
      if (error instanceof Refusal) return 'none'
      throw error
    }
  }
}
