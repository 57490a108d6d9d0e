import type { Commit } from '../forge/commit.ts'
import { trailersNamed } from '../forge/trailers.ts'

/**
 * Has the history more to tell of a file than that it came? Of one that came through a proposal, also who approved it.
 *
 * @param last the last commit that changed it
 * @param times how many did
 */
export function hasHistory(path: string, { message }: Pick<Commit, 'message'>, times: number): boolean {
  return times > 1 || (path.endsWith('.md') && trailersNamed(message, 'Proposal').length > 0)
}
