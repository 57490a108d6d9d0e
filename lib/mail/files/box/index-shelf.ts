import { stat } from 'node:fs/promises'
import { absent } from '../../../forge/embedded/disk/absent.ts'
import type { FolderIndex } from '../folder/folder-index.ts'
import { indexFile } from '../folder/index-file.ts'
import { readIndex } from '../folder/read-index.ts'

/** Folders whose index is kept in memory, those read last. */
const KEPT = 24

/** The indexes of a mailbox as they are on the disk, read again when another process wrote one. */
export interface IndexShelf {
  /** `null` where there is none, or where it is torn. */
  readonly of: (folder: string) => Promise<FolderIndex | null>
}

export function indexShelf(): IndexShelf {
  const kept = new Map<string, { readonly mark: string; readonly index: FolderIndex | null }>()
  return {
    of: async (folder) => {
      const file = await stat(indexFile(folder), { bigint: true }).catch(absent)
      if (!file) return null
      // It is always written as a new file, and renamed: another number, another file.
      const mark = `${file.ino} ${file.mtimeNs} ${file.size}`
      const known = kept.get(folder)
      const entry = known?.mark === mark ? known : { mark, index: await readIndex(folder) }
      kept.delete(folder)
      kept.set(folder, entry)
      for (const [oldest] of kept) if (kept.size > KEPT) kept.delete(oldest)
      return entry.index
    },
  }
}
