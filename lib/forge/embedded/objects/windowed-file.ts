import type { FileHandle } from 'node:fs/promises'
import { LeastRecent } from '../../git/objects/least-recent.ts'

const WINDOW = 256 * 1024
const WINDOWS = 64

/**
 * A file read in windows that are remembered, as git maps a pack: entries that are read together lie together,
 * and one trip to the disk serves hundreds of them.
 */
export class WindowedFile {
  readonly #handle: FileHandle
  readonly #windows = new LeastRecent<number, Promise<Buffer>>(WINDOWS)

  constructor(handle: FileHandle) {
    this.#handle = handle
  }

  /** The bytes from `offset` on, fewer where the file ends. Not to be written into. */
  async read(offset: number, length: number): Promise<Buffer> {
    if (length > WINDOW) return this.#fromDisk(offset, length)
    const first = Math.floor(offset / WINDOW)
    const start = offset - first * WINDOW
    const window = await this.#window(first)
    if (start + length <= WINDOW) return window.subarray(start, start + length)
    return Buffer.concat([window.subarray(start), await this.#window(first + 1)]).subarray(0, length)
  }

  close(): Promise<void> {
    return this.#handle.close()
  }

  #window(number: number): Promise<Buffer> {
    const known = this.#windows.get(number)
    if (known) return known
    const window = this.#fromDisk(number * WINDOW, WINDOW)
    this.#windows.set(number, window)
    return window
  }

  async #fromDisk(offset: number, length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await this.#handle.read(Buffer.allocUnsafe(length), 0, length, offset)
    return buffer.subarray(0, bytesRead)
  }
}
