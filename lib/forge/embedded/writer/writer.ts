import type { Writer } from '../../git/writer.ts'
import { namingFullDisk } from '../disk/naming-full-disk.ts'
import { takeWriterLock } from './writer-lock.ts'

const PATIENCE = 15_000

/** Lets one write through at a time: those of this process in order of arrival, those of others by the writer lock. */
export class DiskWriter implements Writer {
  readonly #address: string
  readonly #mend: () => Promise<void>
  #last: Promise<unknown> = Promise.resolve()

  /** `mend` finishes what a process that died left half done; it runs before every write. */
  constructor(address: string, mend: () => Promise<void>) {
    this.#address = address
    this.#mend = mend
  }

  /** Runs a write alone. Throws what it throws, `DiskFullProblem`, or `RepositoryBusyProblem` after 15 seconds. */
  run<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#alone(write))
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when every write asked for so far is over. */
  async idle(): Promise<void> {
    await this.#last
  }

  async #alone<T>(write: () => Promise<T>): Promise<T> {
    const release = await takeWriterLock(this.#address, PATIENCE)
    try {
      return await namingFullDisk(async () => {
        await this.#mend()
        return write()
      })
    } finally {
      await release()
    }
  }
}
