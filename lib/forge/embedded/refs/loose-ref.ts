import { statSync } from 'node:fs'
import fs from 'node:fs/promises'
import { absent } from '../disk/absent.ts'

interface Kept {
  readonly stamp: string
  readonly text: string
}

/** Milliseconds after which a file that is another one has another time too: file systems count in ticks of a few (git: «racy»). */
const TICK_MS = 100

/**
 * The texts of the files refs lie in. A ref is only ever replaced by renaming, so one whose file is the same says the same:
 * every request asks where the published line stands, and to look at a file costs a fiftieth of reading it.
 */
export class LooseRefFiles {
  readonly #kept = new Map<string, Kept>()
  readonly #clock: () => number

  /** @param clock that of the file system, milliseconds since the epoch */
  constructor(clock: () => number = Date.now) {
    this.#clock = clock
  }

  /** `null` where there is no file. */
  async read(file: string): Promise<string | null> {
    const stat = statOf(file)
    if (!stat || stat.isDirectory()) return null
    const stamp = `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`
    const kept = this.#kept.get(file)
    if (kept?.stamp === stamp) return kept.text
    const text = await this.readNow(file)
    if (text !== null && this.#clock() - Number(stat.ctimeNs / 1_000_000n) > TICK_MS) this.#kept.set(file, { stamp, text })
    return text
  }

  /** The same, read whatever is known of it: for who is about to write. */
  async readNow(file: string): Promise<string | null> {
    return fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => (error.code === 'EISDIR' ? null : absent(error)))
  }
}

// Not given to a thread: to wait for one takes longer than the look.
function statOf(file: string) {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false })
  } catch (error) {
    return absent(error as NodeJS.ErrnoException)
  }
}
