import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { messageHead } from '../../mime/message-head.ts'
import type { IndexEntry } from './folder-index.ts'
import { cameAt, type MessageFile, pathOf } from './message-file.ts'

/** Octets that are read of a message for its line in a list: its header, and where attachments begin. */
const BEGINNING = 256 * 1024

/** What is kept of a message for lists, but for its number; `null` where it went meanwhile. */
export async function indexEntry(dir: string, file: MessageFile): Promise<Omit<IndexEntry, 'uid'> | null> {
  const handle = await open(join(dir, pathOf(file)), 'r').catch(() => null)
  if (!handle) return null
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) return null
    const { size, mtimeMs } = stats
    const beginning = Buffer.allocUnsafe(Math.min(size, BEGINNING))
    const { bytesRead } = await handle.read(beginning, 0, beginning.length, 0)
    return { file: file.base, at: cameAt(file.base) ?? Math.floor(mtimeMs), size, head: messageHead(beginning.subarray(0, bytesRead)) }
  } finally {
    await handle.close()
  }
}
