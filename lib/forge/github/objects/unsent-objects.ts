import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Oid } from '../../commit.ts'
import { absent } from '../../embedded/disk/absent.ts'
import { replaceLightly } from '../../embedded/disk/durable-file.ts'
import { namingFullDisk } from '../../embedded/disk/naming-full-disk.ts'
import { LooseObjects } from '../../embedded/objects/loose-objects.ts'
import type { RawObject } from '../../git/objects/raw-object.ts'

/** Objects that only this process has: what it joined to look at, and what it is about to send. */
export class UnsentObjects {
  readonly #folder: string
  readonly #loose: LooseObjects

  constructor(folder: string) {
    this.#folder = folder
    this.#loose = new LooseObjects(folder, replaceLightly)
  }

  read(oid: Oid): Promise<RawObject | null> {
    return this.#loose.read(oid)
  }

  size(oid: Oid): Promise<number | null> {
    return this.#loose.size(oid)
  }

  write(oid: Oid, object: RawObject): Promise<void> {
    return namingFullDisk(() => this.#loose.write(oid, object))
  }

  /** Puts it among the objects of a repository of this machine. */
  async handOver(oid: Oid, repository: string): Promise<void> {
    const [folder, name] = [oid.slice(0, 2), oid.slice(2)]
    await mkdir(path.join(repository, 'objects', folder), { recursive: true })
    await rename(path.join(this.#folder, folder, name), path.join(repository, 'objects', folder, name)).catch(absent)
  }
}
