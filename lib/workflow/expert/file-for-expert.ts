import { isTombstone } from '../../forge/forgotten/tombstone.ts'
import { readMediaPath } from '../../model/entry-path.ts'
import { ExpertLinkProblem } from '../problems/expert-link-problem.ts'
import type { Workplace } from '../workplace.ts'
import type { OpenCheck } from './find-expert-check.ts'

/**
 * A picture or a file that the proposal brings, as it was when the question was asked.
 *
 * @throws {ExpertLinkProblem} for any other file
 */
export async function fileForExpert({ forge }: Pick<Workplace, 'forge'>, { proposal, check }: OpenCheck, path: string): Promise<Uint8Array> {
  const bytes = readMediaPath(path) && proposal.paths.includes(path) ? await forge.read(check.asked.tree, path) : null
  if (!bytes || isTombstone(bytes)) throw new ExpertLinkProblem()
  return bytes
}
