import { createHash } from 'node:crypto'
import { link, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder, writeSynced } from '../../lib/forge/embedded/disk/durable-file.ts'
import { copyFile } from './copy-file.ts'
import { hashFile } from './hash-file.ts'
import type { Sums } from './sums.ts'

/** A copy that is being written: what is kept in it, by path. */
export interface OpenCopy {
  readonly folder: string
  readonly sums: Sums
  /** Keeps a file as it is now. Throws `ENOENT` when it is not there. */
  readonly keep: (path: string, from: string) => Promise<void>
  readonly keepText: (path: string, text: string | Uint8Array) => Promise<void>
  /** Keeps what opens other things: in a file of its own, which no copy shares. */
  readonly keepSecret: (path: string, bytes: Uint8Array) => Promise<void>
  readonly drop: (path: string) => Promise<void>
  /** Makes the names durable, too. */
  readonly sync: () => Promise<void>
}

interface Former {
  readonly folder: string
  readonly sums: Sums
}

/** Nobody else reads a copy, and nobody changes a file of it by mistake: copies share those that are equal. */
const KEPT_MODE = 0o400
const SECRET_MODE = 0o600

/**
 * @param former the copy before this one: a file whose bytes are the same there is given a second name here (a hard link)
 * instead of being written again. Its bytes are read, not believed: one that the disk has spoilt is written anew.
 */
export function openCopy(folder: string, former: Former | null): OpenCopy {
  const sums = new Map<string, string>()
  const place = async (path: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 })
    return join(folder, path)
  }
  const shared = async (path: string, sum: string | null, to: string) => {
    if (!former || sum === null || former.sums.get(path) !== sum || (await hashFile(join(former.folder, path))) !== sum) return false
    // Not every disk knows two names for one file: then it is written again.
    return link(join(former.folder, path), to).then(() => true, () => false)
  }
  const drop = async (path: string) => {
    sums.delete(path)
    await rm(join(folder, path), { force: true })
  }
  return {
    folder,
    sums,
    drop,
    keep: async (path, from) => {
      await drop(path)
      const to = await place(path)
      const sum = former?.sums.has(path) ? await hashFile(from) : null
      sums.set(path, (await shared(path, sum, to)) && sum !== null ? sum : await copyFile(from, to, KEPT_MODE))
    },
    keepText: async (path, text) => {
      await drop(path)
      const to = await place(path)
      const sum = createHash('sha256').update(text).digest('hex')
      if (!(await shared(path, sum, to))) await writeSynced(to, text, KEPT_MODE)
      sums.set(path, sum)
    },
    keepSecret: async (path, bytes) => {
      await writeSynced(await place(path), bytes, SECRET_MODE)
      sums.set(path, createHash('sha256').update(bytes).digest('hex'))
    },
    sync: async () => {
      const folders = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isDirectory())
      for (const { parentPath, name } of folders) await syncFolder(join(parentPath, name))
      await syncFolder(folder)
    },
  }
}
