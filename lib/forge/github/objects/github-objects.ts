import type { Oid } from '../../commit.ts'
import type { DiskObjects } from '../../embedded/objects/disk-objects.ts'
import { LeastRecent } from '../../git/objects/least-recent.ts'
import type { ObjectHome } from '../../git/objects/object-home.ts'
import type { ObjectType, RawObject } from '../../git/objects/raw-object.ts'
import type { KnownTips } from './known-tips.ts'
import type { PackSource } from './pack-source.ts'
import type { UnsentObjects } from './unsent-objects.ts'

/** Texts come with the history; what is heavier, media, comes when it is read. */
const HEAVY = 128 * 1024
const BLOBS_AT_ONCE = 500
/** Milliseconds reads are gathered before they are asked for together. */
const GATHERING = 4
const ABSENT_FOR = 5_000

/**
 * The objects of a repository on GitHub: a bare repository of this machine holds those that were read once, for an object never
 * changes; what is not there is brought in packs. New ones lie apart, in `unsent`, until they are sent.
 */
export class GitHubObjects implements ObjectHome {
  readonly #disk: DiskObjects
  readonly #unsent: UnsentObjects
  readonly #repository: string
  readonly #source: PackSource
  readonly #tips: KnownTips
  readonly #sizes = new LeastRecent<Oid, number>(400_000)
  readonly #absent = new LeastRecent<Oid, number>(10_000)
  readonly #coming = new Map<Oid, Promise<void>>()
  #gathered: { readonly oids: Set<Oid>; readonly done: Promise<void> } | null = null

  /** `repository` is the folder `disk` reads. */
  constructor(repository: string, disk: DiskObjects, unsent: UnsentObjects, source: PackSource, tips: KnownTips) {
    this.#repository = repository
    this.#disk = disk
    this.#unsent = unsent
    this.#source = source
    this.#tips = tips
  }

  async read(oid: Oid, type: ObjectType = 'commit'): Promise<RawObject | null> {
    const here = await this.#here(oid)
    if (here || Date.now() - (this.#absent.get(oid) ?? 0) < ABSENT_FOR) return here
    await (type === 'blob' ? this.#bringBlob(oid) : this.#bringHistory(oid))
    const found = await this.#disk.read(oid)
    if (!found) this.#absent.set(oid, Date.now())
    return found
  }

  /** What `learnSizes` said, or the bytes themselves. */
  async size(oid: Oid): Promise<number | null> {
    return (await this.knownSize(oid)) ?? (await this.read(oid, 'blob'))?.data.length ?? null
  }

  async knownSize(oid: Oid): Promise<number | null> {
    const known = this.#sizes.get(oid) ?? (await this.#disk.size(oid)) ?? (await this.#unsent.size(oid))
    if (known !== null) this.#sizes.set(oid, known)
    return known
  }

  learnSize(oid: Oid, size: number): void {
    this.#sizes.set(oid, size)
  }

  async write(oid: Oid, object: RawObject): Promise<void> {
    if (!(await this.#disk.read(oid))) await this.#unsent.write(oid, object)
  }

  /** An object only this machine has, or `null`. */
  async unsent(oid: Oid): Promise<RawObject | null> {
    return (await this.#disk.read(oid)) ? null : this.#unsent.read(oid)
  }

  /** GitHub has it now. */
  async sent(oid: Oid): Promise<void> {
    if (await this.unsent(oid)) await this.#unsent.handOver(oid, this.#repository)
  }

  close(): Promise<void> {
    return this.#disk.close()
  }

  async #here(oid: Oid): Promise<RawObject | null> {
    return (await this.#disk.read(oid)) ?? this.#unsent.read(oid)
  }

  /** One after the other: the second may find that the first brought it, or has less to bring. */
  #bringHistory(oid: Oid): Promise<void> {
    const coming = this.#coming.get(oid)
    if (coming) return coming
    const done = this.#historyTurn.then(async () => {
      if (await this.#disk.read(oid)) return
      if (!(await this.#source.bring({ wants: [oid], haves: await this.#tips.read(), above: HEAVY }))) return
      if ((await this.#disk.read(oid))?.type === 'commit') await this.#tips.add(oid)
    })
    this.#historyTurn = done.catch(() => undefined)
    this.#coming.set(oid, done)
    return done.finally(() => this.#coming.delete(oid))
  }

  #historyTurn: Promise<void> = Promise.resolve()

  /** Those that are read at about the same time come in one pack. */
  #bringBlob(oid: Oid): Promise<void> {
    if (this.#gathered && this.#gathered.oids.size < BLOBS_AT_ONCE) {
      this.#gathered.oids.add(oid)
      return this.#gathered.done
    }
    const oids = new Set([oid])
    const done = new Promise<void>((resolve) => setTimeout(resolve, GATHERING)).then(() => {
      if (this.#gathered?.oids === oids) this.#gathered = null
      return this.#blobs([...oids])
    })
    this.#gathered = { oids, done }
    return done
  }

  async #blobs(oids: readonly Oid[]): Promise<void> {
    if ((await this.#source.bring({ wants: oids, haves: [] })) || oids.length === 1) return
    // One that is not there stops all: each by itself then, which is rare.
    for (const oid of oids) await this.#source.bring({ wants: [oid], haves: [] })
  }
}
