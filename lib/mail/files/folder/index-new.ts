import { randomInt } from 'node:crypto'
import type { FolderIndex, IndexEntry } from './folder-index.ts'
import { indexEntry } from './index-entry.ts'
import { cameAt, type MessageFile } from './message-file.ts'

/** Files that are read at a time. */
const AT_ONCE = 32

/**
 * The index with a number for each file that had none, in the order they came, and without those that are gone; the same one
 * where nothing is new. A number is never given twice; where there is no index, all numbers of before mean nothing.
 */
export async function indexNew(dir: string, known: FolderIndex | null, files: ReadonlyMap<string, MessageFile>, now: () => number): Promise<FolderIndex> {
  const numbered = new Set(known?.messages.map(({ file }) => file))
  const fresh = [...files.values()].filter(({ base }) => !numbered.has(base)).sort(byArrival)
  if (known && fresh.length === 0) return known
  const base = known ?? { version: 1, validity: newValidity(now()), next: 1, messages: [] }
  const read = await inBatches(fresh, (file) => indexEntry(dir, file))
  const entries = read.filter((entry) => entry !== null).map((entry, i) => ({ ...entry, uid: base.next + i }))
  if (known && entries.length === 0) return known
  return { ...base, next: base.next + entries.length, messages: [...base.messages.filter(({ file }) => files.has(file)), ...entries] }
}

function byArrival(a: MessageFile, b: MessageFile): number {
  return (cameAt(a.base) ?? 0) - (cameAt(b.base) ?? 0) || (a.base < b.base ? -1 : 1)
}

/** Another one even when a folder is made twice in a millisecond, and greater than those before (RFC 3501 §2.3.1.1). */
export function newValidity(now: number): string {
  return String(now * 1000 + randomInt(1000))
}

async function inBatches<T>(files: readonly MessageFile[], read: (file: MessageFile) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  for (let at = 0; at < files.length; at += AT_ONCE) results.push(...(await Promise.all(files.slice(at, at + AT_ONCE).map(read))))
  return results
}

export type UnnumberedEntry = Omit<IndexEntry, 'uid'>
