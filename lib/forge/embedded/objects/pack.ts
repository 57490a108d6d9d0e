import fs from 'node:fs/promises'
import type { Oid } from '../../commit.ts'
import { applyDelta, deltaResultSize } from './delta.ts'
import { inflate } from './inflate.ts'
import { LeastRecent } from '../../git/objects/least-recent.ts'
import { PackIndex } from './pack-index.ts'
import type { ObjectType, RawObject } from '../../git/objects/raw-object.ts'
import { WindowedFile } from './windowed-file.ts'

const TYPES: Readonly<Record<number, ObjectType>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' }
const OFFSET_DELTA = 6
const NAME_DELTA = 7
const BASES = 16 * 1024 * 1024

/** An entry as it lies in the pack: an object, or what to change in the one at `base`. */
interface Entry {
  readonly type: ObjectType | 'delta'
  readonly size: number
  readonly base: number
  readonly data: Buffer
}

/**
 * One pack and its index (gitformat-pack(5)), read entry by entry.
 *
 * isomorphic-git reads the whole pack into memory and walks delta chains at 0.6–2.4 ms an object;
 * a restored copy of a repository is all pack, and a cold start reads thousands of objects.
 */
export class Pack {
  readonly #index: PackIndex
  readonly #file: WindowedFile
  readonly #end: number
  readonly #objects = new LeastRecent<number, RawObject & { readonly data: Buffer }>(BASES)

  private constructor(index: PackIndex, file: WindowedFile, end: number) {
    this.#index = index
    this.#file = file
    this.#end = end
  }

  static async open(indexFile: string): Promise<Pack> {
    const index = new PackIndex(await fs.readFile(indexFile))
    const file = await fs.open(indexFile.replace(/\.idx$/, '.pack'), 'r')
    const { size } = await file.stat()
    return new Pack(index, new WindowedFile(file), size - 20)
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  async read(oid: Oid): Promise<RawObject | null> {
    const offset = this.#index.offset(oid)
    return offset === null ? null : this.#objectAt(offset)
  }

  /** Its size in bytes, without following the deltas. */
  async size(oid: Oid): Promise<number | null> {
    const offset = this.#index.offset(oid)
    if (offset === null) return null
    const entry = await this.#entryAt(offset)
    return entry.type === 'delta' ? deltaResultSize(entry.data) : entry.size
  }

  async #objectAt(offset: number): Promise<RawObject> {
    const deltas: { readonly at: number; readonly delta: Buffer }[] = []
    let at = offset
    let object = this.#objects.get(at)
    while (!object) {
      const entry = await this.#entryAt(at)
      if (entry.type === 'delta') {
        deltas.push({ at, delta: entry.data })
        at = entry.base
        object = this.#objects.get(at)
      } else {
        object = { type: entry.type, data: entry.data }
        this.#objects.set(at, object, entry.data.length)
      }
    }
    for (const { at: place, delta } of deltas.reverse()) {
      object = { type: object.type, data: applyDelta(object.data, delta) }
      this.#objects.set(place, object, object.data.length)
    }
    return object
  }

  async #entryAt(offset: number): Promise<Entry> {
    const bytes = await this.#file.read(offset, this.#index.next(offset, this.#end) - offset)
    let at = 0
    let byte = bytes.readUInt8(at++)
    const kind = (byte >> 4) & 7
    let size = byte & 15
    for (let scale = 16; byte & 0x80; scale *= 128) {
      byte = bytes.readUInt8(at++)
      size += (byte & 0x7f) * scale
    }
    const type = TYPES[kind]
    if (type) return { type, size, base: -1, data: await inflate(bytes.subarray(at), size) }
    const [base, start] = kind === NAME_DELTA ? this.#namedBase(bytes, at) : relativeBase(bytes, at, offset, kind)
    return { type: 'delta', size, base, data: await inflate(bytes.subarray(start), size) }
  }

  #namedBase(bytes: Buffer, at: number): [base: number, next: number] {
    const base = this.#index.offset(bytes.toString('hex', at, at + 20))
    if (base === null) throw new RangeError('delta against an object of another pack')
    return [base, at + 20]
  }
}

function relativeBase(bytes: Buffer, from: number, offset: number, kind: number): [base: number, next: number] {
  if (kind !== OFFSET_DELTA) throw new RangeError(`unknown pack entry type ${kind}`)
  let at = from
  let byte = bytes.readUInt8(at++)
  let distance = byte & 0x7f
  while (byte & 0x80) {
    byte = bytes.readUInt8(at++)
    distance = (distance + 1) * 128 + (byte & 0x7f)
  }
  return [offset - distance, at]
}
