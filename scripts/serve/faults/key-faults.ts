import { readFile } from 'node:fs/promises'
import { readKey } from '../../server/read-key.ts'
import type { Fault } from '../fault.ts'
import { FAULT_WORDS as say } from '../words.ts'
import { isWeakKey } from './weak-secret.ts'

/**
 * Is the key of the sessions there, whole and random? In production none is made silently: with another one every link
 * that was sent out ends, and nobody would know why.
 */
export async function keyFaults(file: string): Promise<readonly Fault[]> {
  const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : error))
  if (kept === null) return [{ variable: 'SESSION_KEY_FILE', ...say.noKey(file) }]
  if (kept instanceof Error) return [{ variable: 'SESSION_KEY_FILE', ...say.unreadable(file) }]
  const key = readKey(kept)
  if (!key) return [{ variable: 'SESSION_KEY_FILE', ...say.noKeyInIt(file) }]
  return isWeakKey(key) ? [{ variable: 'SESSION_KEY_FILE', ...say.weakKey(file) }] : []
}
