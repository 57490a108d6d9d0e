import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { RepositoryBusyProblem } from '../../problems/repository-busy-problem.ts'
import { absent } from '../disk/absent.ts'
import { syncFolder } from '../disk/durable-file.ts'

const PATIENCE = 5_000
const SEPARATOR = '~'

/**
 * Git's lock of a file: whoever makes `<file>.lock` holds it, and renames it over the file to write
 * (lockfile.h in git). Native git and this product exclude each other with it.
 *
 * Ours is made under a name of our own in `marks`, then hard-linked to `<file>.lock`, which fails like O_EXCL when that
 * is taken. After a crash the two names still share an inode, so `clear` knows our own lock from one of a native git
 * that is at work or crashed by itself. The latter is never broken, exactly as git would not.
 */
export class LockFiles {
  readonly #root: string
  readonly #marks: string

  /** `root` is the repository; `marks` a folder that is there, on the same file system, and ours alone. */
  constructor(root: string, marks: string) {
    this.#root = root
    this.#marks = marks
  }

  /** Takes the lock of a file of the repository. Throws `RepositoryBusyProblem` after five seconds. */
  async take(file: string): Promise<LockFile> {
    const mark = path.join(this.#marks, `${encodeURIComponent(path.relative(this.#root, file))}${SEPARATOR}${randomBytes(6).toString('hex')}`)
    await fs.writeFile(mark, '', { flag: 'wx' })
    try {
      await this.#link(mark, `${file}.lock`)
    } catch (error) {
      await fs.rm(mark, { force: true })
      throw error
    }
    return new LockFile(file, mark)
  }

  /** Removes what a dead process of ours left. To be called only while no other one of ours can be writing. */
  async clear(): Promise<void> {
    for (const name of (await fs.readdir(this.#marks).catch(absent)) ?? []) {
      const mark = path.join(this.#marks, name)
      const lock = `${path.join(this.#root, decodeURIComponent(name.slice(0, name.lastIndexOf(SEPARATOR))))}.lock`
      if (await sameFile(mark, lock)) await fs.rm(lock)
      await fs.rm(mark)
    }
  }

  async #link(mark: string, lock: string): Promise<void> {
    const started = Date.now()
    for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
      const refused = await fs.link(mark, lock).then(() => null, (error: NodeJS.ErrnoException) => error)
      if (refused === null) return
      if (Date.now() - started > PATIENCE) throw new RepositoryBusyProblem(lock, PATIENCE)
      // The first ref of its folder, or git removed the folder as it was empty.
      if (refused.code === 'ENOENT') await fs.mkdir(path.dirname(lock), { recursive: true }).catch(absent)
      else if (refused.code === 'EEXIST') await sleep(pause)
      else throw refused
    }
  }
}

/** A lock that is held: ends with `replace` or `release`, whichever comes first. */
export class LockFile {
  readonly #file: string
  readonly #mark: string
  #held = true

  constructor(file: string, mark: string) {
    this.#file = file
    this.#mark = mark
  }

  /** Makes this the file's content; durable when it returns. Throws `RepositoryBusyProblem` when the lock is no longer ours. */
  async replace(content: string): Promise<void> {
    if (!(await sameFile(this.#mark, `${this.#file}.lock`))) throw new RepositoryBusyProblem(`${this.#file}.lock`, 0)
    await fs.writeFile(this.#mark, content, { flag: 'r+', flush: true })
    await fs.rename(`${this.#file}.lock`, this.#file)
    this.#held = false
    await fs.rm(this.#mark, { force: true })
    await syncFolder(path.dirname(this.#file))
  }

  /** Lets go without writing; nothing to do after `replace`. */
  async release(): Promise<void> {
    if (!this.#held) return
    this.#held = false
    if (await sameFile(this.#mark, `${this.#file}.lock`)) await fs.rm(`${this.#file}.lock`)
    await fs.rm(this.#mark, { force: true })
  }
}

async function sameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((name) => fs.stat(name, { bigint: true }).catch(absent)))
  return a?.ino !== undefined && a.ino === b?.ino && a.dev === b.dev
}
