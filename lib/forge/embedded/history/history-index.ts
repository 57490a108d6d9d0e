import type { Commit, Oid } from '../../commit.ts'
import type { ObjectStore } from '../../git/objects/object-store.ts'
import type { HistoryFile } from './history-file.ts'
import { nativeHistory } from './native-history.ts'
import type { History } from '../../git/history/history.ts'
import type { PlacedChange, PublishedChange } from '../../git/history/published-change.ts'
import { walkHistory } from '../../git/history/walk-history.ts'

/**
 * Path → the commits of the published line that changed it. isomorphic-git takes 5.8 s for one path of 5,000 and 19 s
 * for all; here a new commit costs the comparison of its tree with the one before.
 */
export class HistoryIndex implements History {
  readonly #repository: string
  readonly #objects: ObjectStore
  readonly #file: HistoryFile
  readonly #head: () => Promise<Oid>
  readonly #onCommit: (done: number) => void
  #line: PublishedChange[] | undefined
  #byPath = new Map<string, PlacedChange[]>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(repository: string, objects: ObjectStore, file: HistoryFile, head: () => Promise<Oid>, onCommit: (done: number) => void) {
    this.#repository = repository
    this.#objects = objects
    this.#file = file
    this.#head = head
    this.#onCommit = onCommit
  }

  /** The commits that changed a path, newest first. */
  async of(path: string): Promise<readonly PlacedChange[]> {
    await this.update()
    return this.#byPath.get(path)?.toReversed() ?? []
  }

  /** How often each of these paths was changed. */
  async counts(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
    await this.update()
    return new Map(paths.map((path) => [path, this.#byPath.get(path)?.length ?? 0]))
  }

  /** For each of these paths the last commit that changed it. */
  async last(paths: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
    await this.update()
    const found = new Map<string, Commit>()
    for (const path of paths) {
      const change = this.#byPath.get(path)?.at(-1)
      if (change) found.set(path, change.commit)
    }
    return found
  }

  async lastSince(since: number): Promise<ReadonlyMap<string, Commit>> {
    await this.update()
    const found = new Map<string, Commit>()
    for (const [path, changes] of this.#byPath) {
      const commit = changes.at(-1)?.commit
      if (commit && commit.at > since) found.set(path, commit)
    }
    return found
  }

  /** Takes in what was published since, by us or by hand. One at a time, or two readers would add the same commits twice. */
  update(): Promise<void> {
    const turn = this.#last.then(() => this.#advance())
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #advance(): Promise<void> {
    const head = await this.#head()
    this.#line ??= this.#indexed(await this.#file.read())
    const known = this.#line.at(-1)?.commit.oid ?? null
    if (known === head) return
    const changes = known === null ? await this.#wholeLine(head) : await walkHistory(this.#objects, head, known, this.#onCommit)
    if (known !== null && changes[0]?.commit.parents[0] === known) {
      this.#add(changes)
      await this.#file.append(changes)
    } else {
      this.#line = this.#indexed(changes)
      await this.#file.rewrite(changes)
    }
  }

  async #wholeLine(head: Oid): Promise<PublishedChange[]> {
    try {
      return await nativeHistory(this.#repository, head)
    } catch {
      return walkHistory(this.#objects, head, null, this.#onCommit)
    }
  }

  #indexed(changes: readonly PublishedChange[]): PublishedChange[] {
    this.#byPath = new Map()
    this.#line = []
    this.#add(changes)
    return this.#line
  }

  #add(changes: readonly PublishedChange[]): void {
    for (const change of changes) {
      const placed = { ...change, order: this.#line?.length ?? 0 }
      this.#line?.push(change)
      for (const path of change.paths) {
        const known = this.#byPath.get(path)
        if (known) known.push(placed)
        else this.#byPath.set(path, [placed])
      }
    }
  }
}
