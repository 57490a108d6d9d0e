import { join } from 'node:path'
import { DATA } from '../server/data-dir.ts'
import { type Fault, findFaults } from './find-faults.ts'
import { readReachable } from './read-reachable.ts'
import type { DescribedCopy } from './read-copy.ts'

export interface Verdict {
  readonly faults: readonly Fault[]
  /** Objects of the repository that its refs reach and that are missing or damaged. */
  readonly missing: readonly string[]
  readonly objects: number
}

/** Reads a whole copy: every file against the manifest, then every object that the refs reach. */
export async function verifyCopy(copy: DescribedCopy): Promise<Verdict> {
  const faults = await findFaults(copy)
  const { missing, objects } = await readReachable(join(copy.folder, DATA.repository), Object.values(copy.facts.refs))
  return { faults, missing, objects }
}
