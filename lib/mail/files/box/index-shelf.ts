import { stat } from 'node:fs/promises'
import { absent } from '../../../forge/embedded/disk/absent.ts'
import type { FolderIndex } from '../folder/folder-index.ts'
import { indexFile } from '../folder/index-file.ts'
import { readIndex } from '../folder/read-index.ts'
import { writeIndex } from '../folder/write-index.ts'

/** Folders whose index is kept in memory, those read last. */
const KEPT = 24

/** The indexes of a mailbox as they are on the disk, read again when another process wrote one. */
export interface IndexShelf {
  /** `null` where there is none, or where it is torn. */
  readonly of: (folder: string) => Promise<FolderIndex | null>
  /** Puts one in the place of the one before. */
  readonly write: (folder: string, index: FolderIndex) => Promise<void>
}

export function indexShelf(): IndexShelf {
  const kept = new Map<string, { readonly mark: string; readonly index: FolderIndex | null }>()
  const keep = (folder: string, mark: string, index: FolderIndex | null) => {
    kept.delete(folder)
    kept.set(folder, { mark, index })
    for (const [oldest] of kept) if (kept.size > KEPT) kept.delete(oldest)
  }
  return {
    of: async (folder) => {
      const mark = await markOf(folder)
      if (mark === null) return null
      const known = kept.get(folder)
      const index = known?.mark === mark ? known.index : await readIndex(folder)
      keep(folder, mark, index)
      return index
    },
    write: async (folder, index) => {
      await writeIndex(folder, index)
      keep(folder, (await markOf(folder)) ?? '', index)
    },
  }
}

// It is always written as a new file, and renamed: another number, another file.
async function markOf(folder: string): Promise<string | null> {
  const file = await stat(indexFile(folder), { bigint: true }).catch(absent)
  return file && `${file.ino} ${file.mtimeNs} ${file.size}`
}
