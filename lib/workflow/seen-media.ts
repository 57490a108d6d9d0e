import { accessPath } from '../access/covering.ts'
import { mayRead } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import { isTombstone } from '../forge/forgotten/tombstone.ts'
import { readMediaPath } from '../model/entry-path.ts'
import { findProposal } from './find-proposal.ts'
import { MediaGoneProblem } from './problems/media-gone-problem.ts'
import { ProposalMissingProblem } from './problems/proposal-missing-problem.ts'
import type { Workplace } from './workplace.ts'

/** Which media file: in force (`number` is `null`), as a proposal has it, or as it was before that proposal. */
export interface MediaAsked {
  readonly path: string
  readonly number: number | null
  readonly side: 'before' | 'after'
}

/**
 * The bytes of a media file that a person may look at. Whoever sees a proposal sees the files it brings; all the others
 * that its tree holds only who reads them where they are.
 *
 * @throws {MediaGoneProblem} for one that was deleted
 * @throws {ProposalMissingProblem} the same for one that is not there and one that is not theirs to see
 */
export async function seenMedia(work: Workplace, person: Person, asked: MediaAsked): Promise<Uint8Array> {
  const { path, number, side } = asked
  const { rules, head } = await work.published()
  const readable = readMediaPath(path) !== null && mayRead(rules, person, accessPath(path))
  if (!readMediaPath(path) || (!readable && (number === null || side === 'before'))) throw new ProposalMissingProblem({ path })
  const bytes = number === null ? await work.forge.read(head, path) : await proposedMedia(work, person, { ...asked, number }, readable)
  if (!bytes) throw new ProposalMissingProblem({ path })
  if (isTombstone(bytes)) throw new MediaGoneProblem(path)
  return bytes
}

async function proposedMedia(work: Workplace, person: Person, { path, number, side }: MediaAsked & { readonly number: number }, readable: boolean): Promise<Uint8Array | null> {
  const { tip, paths } = await findProposal(work, person, number)
  if (side === 'after') return readable || paths.includes(path) ? work.forge.read(tip, path) : null
  const former = (await work.forge.compare(number)).differences.find((difference) => difference.path === path)?.before ?? null
  return former === null ? null : work.forge.blob(former)
}
