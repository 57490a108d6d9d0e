import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { absent } from '../disk/absent.ts'
import { replaceFile } from '../disk/durable-file.ts'
import type { Oid } from '../../commit.ts'
import { RepositoryBusyProblem } from '../../problems/repository-busy-problem.ts'
import { inflate } from './inflate.ts'
import { objectHeader, objectId, type ObjectType, type RawObject } from '../../git/objects/raw-object.ts'

const deflate = promisify(zlib.deflate)

function split(wrapped: Buffer): RawObject {
  const end = wrapped.indexOf(0)
  const [type] = wrapped.toString('latin1', 0, end).split(' ')
  return { type: type as ObjectType, data: wrapped.subarray(end + 1) }
}

/** The objects that lie one a file under `objects/xx/` (gitformat-loose(5)). */
export class LooseObjects {
  readonly #folder: string
  readonly #replace: typeof replaceFile

  /** `replace` puts a file in place whole; what can be made again need not wait for the disk. */
  constructor(objectsFolder: string, replace = replaceFile) {
    this.#folder = objectsFolder
    this.#replace = replace
  }

  #file(oid: Oid): string {
    return path.join(this.#folder, oid.slice(0, 2), oid.slice(2))
  }

  /** `null` when it is not there or is damaged: a damaged file counts as none, so that a packed copy or a new write heals it. */
  async read(oid: Oid): Promise<RawObject | null> {
    const file = await fs.readFile(this.#file(oid)).catch(absent)
    if (file === null) return null
    const object = await inflate(file, file.length * 3).then(split, () => null)
    return object && objectId(object) === oid ? object : null
  }

  /** Its size in bytes, from the header alone. */
  async size(oid: Oid): Promise<number | null> {
    const handle = await fs.open(this.#file(oid), 'r').catch(absent)
    if (handle === null) return null
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(128), 0, 128, 0)
      const head = zlib.inflateSync(buffer.subarray(0, bytesRead), { finishFlush: zlib.constants.Z_SYNC_FLUSH })
      const size = Number(head.toString('latin1', head.indexOf(32) + 1, head.indexOf(0)))
      return Number.isSafeInteger(size) ? size : null
    } catch {
      return null
    } finally {
      await handle.close()
    }
  }

  /**
   * Stores an object: whole, on the disk, or not at all. A damaged file of the same name is replaced.
   * One that is there is made new again, as git does, so that a `git gc` running now keeps it.
   */
  async write(oid: Oid, object: RawObject): Promise<void> {
    const file = this.#file(oid)
    if (await this.read(oid)) {
      const now = new Date()
      if (await fs.utimes(file, now, now).then(() => true, absent)) return
    }
    const compressed = await deflate(Buffer.concat([Buffer.from(objectHeader(object), 'latin1'), object.data]))
    await this.#place(file, compressed)
  }

  /** Again when its folder is not there: the first of its kind, or one that `git gc` emptied and removed meanwhile. */
  async #place(file: string, bytes: Uint8Array, attempts = 5): Promise<void> {
    const placed = await this.#replace(file, bytes, 0o444).then(() => true, absent)
    if (placed) return
    if (attempts === 0) throw new RepositoryBusyProblem(path.dirname(file), 0)
    await fs.mkdir(path.dirname(file), { recursive: true }).catch(absent)
    await this.#place(file, bytes, attempts - 1)
  }
}
