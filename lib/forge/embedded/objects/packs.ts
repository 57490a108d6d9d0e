import fs from 'node:fs/promises'
import path from 'node:path'
import type { Oid } from '../../commit.ts'
import { absent } from '../disk/absent.ts'
import { Pack } from './pack.ts'
import type { RawObject } from '../../git/objects/raw-object.ts'

/** All packs of a repository. Native git may add and remove them at any time. */
export class Packs {
  readonly #folder: string
  readonly #open = new Map<string, Pack>()
  #refreshing: Promise<void> | undefined

  constructor(objectsFolder: string) {
    this.#folder = path.join(objectsFolder, 'pack')
  }

  read(oid: Oid): Promise<RawObject | null> {
    return this.#first((pack) => pack.read(oid))
  }

  size(oid: Oid): Promise<number | null> {
    return this.#first((pack) => pack.size(oid))
  }

  /**
   * Looks again at which packs there are. A pack that is gone stays open until `close`: on POSIX its bytes live as long
   * as the handle, and a read of it may be under way.
   */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#openNew().finally(() => (this.#refreshing = undefined))
    return this.#refreshing
  }

  async close(): Promise<void> {
    const packs = [...this.#open.values()]
    this.#open.clear()
    for (const pack of packs) await pack.close()
  }

  async #openNew(): Promise<void> {
    const names = (await fs.readdir(this.#folder).catch(absent)) ?? []
    for (const name of names) {
      if (!name.endsWith('.idx') || this.#open.has(name)) continue
      const pack = await Pack.open(path.join(this.#folder, name)).catch(absent)
      if (pack) this.#open.set(name, pack)
    }
  }

  async #first<T>(look: (pack: Pack) => Promise<T | null>): Promise<T | null> {
    for (const pack of this.#open.values()) {
      const found = await look(pack)
      if (found !== null) return found
    }
    return null
  }
}
