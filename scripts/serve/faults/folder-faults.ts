import { stat } from 'node:fs/promises'
import type { Fault } from '../fault.ts'
import { FAULT_WORDS as say } from '../words.ts'

/** What others may do there, and what the group may write: the group is the web server's, which passes through. */
const TOO_MUCH = 0o027

/**
 * Is the folder of the data named, and closed to others?
 *
 * @param named as the environment says it; `undefined` is the trial's
 */
export async function folderFaults(named: string | undefined): Promise<readonly Fault[]> {
  if (named === undefined) return [{ variable: 'DATA_DIR', ...say.noFolder }]
  const found = await stat(named).catch(() => null)
  // One that is not there is made, closed.
  if (!found) return []
  if (!found.isDirectory()) return [{ variable: 'DATA_DIR', ...say.noDirectory(named) }]
  return (found.mode & TOO_MUCH) === 0 ? [] : [{ variable: 'DATA_DIR', ...say.openFolder(named, (found.mode & 0o777).toString(8)) }]
}
