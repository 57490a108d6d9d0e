import path from 'node:path'
import type { Oid } from '../../commit.ts'
import type { ObjectHome } from '../../git/objects/object-home.ts'
import type { RawObject } from '../../git/objects/raw-object.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { namingFullDisk } from '../disk/naming-full-disk.ts'
import { LooseObjects } from './loose-objects.ts'
import { Packs } from './packs.ts'

/** The objects of a repository on this machine, loose or packed. */
export class DiskObjects implements ObjectHome {
  readonly #loose: LooseObjects
  readonly #packs: Packs

  constructor(repository: string) {
    const folder = path.join(repository, 'objects')
    this.#loose = new LooseObjects(folder)
    this.#packs = new Packs(folder)
  }

  read(oid: Oid): Promise<RawObject | null> {
    return this.#find((home) => home.read(oid))
  }

  size(oid: Oid): Promise<number | null> {
    return this.#find((home) => home.size(oid))
  }

  write(oid: Oid, object: RawObject): Promise<void> {
    return namingFullDisk(() => this.#loose.write(oid, object))
  }

  close(): Promise<void> {
    return this.#packs.close()
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
