import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DATA } from '../../server/data-dir.ts'
import type { Fault } from '../fault.ts'
import { FAULT_WORDS as say } from '../words.ts'

/** Is there a repository? Whether something is published in it is seen when it is opened. */
export async function contentFaults(dataDir: string | undefined): Promise<readonly Fault[]> {
  // Where nobody said where the data lies that is said.
  if (dataDir === undefined) return []
  const files = await readdir(join(dataDir, DATA.repository)).catch(() => [])
  return files.length > 0 ? [] : [{ variable: '--first-content', ...say.noContent }]
}
