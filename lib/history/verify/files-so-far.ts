import type { TreeFile } from '../../forge/commit.ts'
import { isFile } from '../../forge/git/objects/tree-object.ts'
import type { TreeDifference } from '../../forge/git/trees/diff-trees.ts'
import type { Archive } from './archive.ts'

const CONTENT = 'content/'

/** The files in force, sorted by path, followed from one commit to the next: a site is not listed again for each change of a page. */
export class FilesSoFar {
  readonly #objects: Archive['objects']
  #files: readonly TreeFile[]
  #waiting: TreeDifference[] = []

  constructor(objects: Archive['objects'], files: readonly TreeFile[]) {
    this.#objects = objects
    this.#files = files
  }

  changed(differences: readonly TreeDifference[]): void {
    for (const one of differences) if (one.path.startsWith(CONTENT)) this.#waiting.push(one)
  }

  /** @throws {RepositoryBrokenProblem} where the bytes of a file are not there */
  async now(): Promise<readonly TreeFile[]> {
    if (this.#waiting.length === 0) return this.#files
    const changes = new Map(this.#waiting.map(({ path, after }) => [path, after]))
    const came: TreeFile[] = []
    for (const [path, after] of changes) if (isFile(after)) came.push({ path, oid: after.oid, size: await this.#objects.size(after.oid) })
    this.#files = [...this.#files.filter(({ path }) => !changes.has(path)), ...came].sort((a, b) => (a.path < b.path ? -1 : 1))
    this.#waiting = []
    return this.#files
  }
}
