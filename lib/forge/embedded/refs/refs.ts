import fs from 'node:fs/promises'
import path from 'node:path'
import type { Oid } from '../../commit.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { absent } from '../disk/absent.ts'
import { syncFolder } from '../disk/durable-file.ts'
import type { Refs, RefUpdate } from '../../git/refs.ts'
import type { LockFile, LockFiles } from './lock-file.ts'
import { LooseRefFiles } from './loose-ref.ts'
import { PackedRefs } from './packed-refs.ts'

/**
 * The refs of a repository, changed only by compare-and-swap under git's own lock.
 * isomorphic-git's are a plain write: 3 processes × 60 commits kept 69 of 180.
 */
export class DiskRefs implements Refs {
  readonly #repository: string
  readonly #locks: LockFiles
  readonly #loose = new LooseRefFiles()
  readonly #packed: PackedRefs

  constructor(repository: string, locks: LockFiles) {
    this.#repository = repository
    this.#locks = locks
    this.#packed = new PackedRefs(repository)
  }

  /** Where a ref stands, or `null`. Throws `RepositoryBrokenProblem` when it holds anything but an object id. */
  async read(ref: string): Promise<Oid | null> {
    return this.#oidIn(ref, await this.#loose.read(this.#file(ref)))
  }

  async #oidIn(ref: string, text: string | null): Promise<Oid | null> {
    if (text === null) return (await this.#packed.read()).get(ref) ?? null
    const oid = text.trimEnd()
    if (!/^[0-9a-f]{40}$/.test(oid)) throw new RepositoryBrokenProblem('a ref holds no object id', { ref, found: oid.slice(0, 60) })
    return oid
  }

  /** `false`, and nothing written, when the ref does not stand where it was thought to. Throws `RepositoryBusyProblem`. */
  async update({ ref, from, to }: RefUpdate): Promise<boolean> {
    const lock = await this.#locks.take(this.#file(ref))
    try {
      if ((await this.#oidIn(ref, await this.#loose.readNow(this.#file(ref)))) !== from) return false
      if (to === null) await this.#remove(ref)
      else await this.#replace(ref, lock, `${to}\n`)
      return true
    } finally {
      await lock.release()
      if (to === null) await this.#prune(ref)
    }
  }

  /** Whether a name cannot be given because it is, contains or lies in one that exists: git keeps refs like files and folders. */
  async taken(ref: string): Promise<boolean> {
    const parts = ref.split('/')
    const above = parts.slice(3).map((_, depth) => parts.slice(0, depth + 3).join('/'))
    for (const name of [...above, ref]) if ((await this.read(name)) !== null) return true
    for (const name of (await this.#packed.read()).keys()) if (name.startsWith(`${ref}/`)) return true
    const below = await fs.readdir(this.#file(ref), { recursive: true, withFileTypes: true }).catch(absent)
    return below?.some((entry) => entry.isFile()) ?? false
  }

  #file(ref: string): string {
    return path.join(this.#repository, ref)
  }

  /** First the packed row, then the file, as git does: the other way round the old packed value would show in between. */
  async #remove(ref: string): Promise<void> {
    if ((await this.#packed.read()).has(ref)) {
      const lock = await this.#locks.take(this.#packed.file)
      try {
        await lock.replace(await this.#packed.without(ref))
      } finally {
        await lock.release()
      }
    }
    await fs.rm(this.#file(ref), { force: true })
    await syncFolder(path.dirname(this.#file(ref)))
  }

  async #replace(ref: string, lock: LockFile, content: string): Promise<void> {
    try {
      await lock.replace(content)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error
      await this.#makeRoom(ref)
      await lock.replace(content)
    }
  }

  /** Empty folders left by refs that are gone stand where the ref's file belongs; git removes them too. */
  async #makeRoom(ref: string): Promise<void> {
    const folder = this.#file(ref)
    const inside = await fs.readdir(folder, { recursive: true, withFileTypes: true })
    const deepestFirst = inside.map((entry) => path.join(entry.parentPath, entry.name)).sort((a, b) => b.length - a.length)
    for (const empty of [...deepestFirst, folder]) await fs.rmdir(empty)
  }

  /** Removes the folders a deleted ref leaves empty, up to `refs/<kind>`. */
  async #prune(ref: string): Promise<void> {
    for (let folder = path.posix.dirname(ref); folder.split('/').length > 2; folder = path.posix.dirname(folder)) {
      const empty = await fs.rmdir(path.join(this.#repository, folder)).then(() => true, () => false)
      if (!empty) return
    }
  }
}
