import type { Forge } from '../../lib/forge/forge.ts'
import { hasHistory } from '../../lib/history/has-history.ts'

/** The last time a file in force was changed (milliseconds since the epoch), and whether there is more to tell of it. */
export interface LastChange {
  readonly at: number
  readonly hasHistory: boolean
}

export async function lastChanges(forge: Forge): Promise<ReadonlyMap<string, LastChange>> {
  const [commits, counts] = await Promise.all([forge.lastCommits(), forge.publicationCounts()])
  return new Map([...commits].map(([path, commit]) => [path, { at: commit.at, hasHistory: hasHistory(path, commit, counts.get(path) ?? 1) }]))
}
