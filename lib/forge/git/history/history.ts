import type { Commit } from '../../commit.ts'
import type { PlacedChange } from './published-change.ts'

/** Path → the commits of the published line that changed it, up to what is in force. */
export interface History {
  /** The commits that changed a path, newest first. */
  of(path: string): Promise<readonly PlacedChange[]>
  /** How often each of these paths was changed. */
  counts(paths: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** For each of these paths the last commit that changed it. */
  last(paths: readonly string[]): Promise<ReadonlyMap<string, Commit>>
  /** For every path, in force or not, the last commit that changed it, of those after `since` (milliseconds since the epoch). */
  lastSince(since: number): Promise<ReadonlyMap<string, Commit>>
}
