import type { Proposal } from '../../lib/forge/proposal.ts'
import { mayWriteAt, proposeSite } from '../../lib/workflow/propose-site.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { NoProposerProblem } from './problems/no-proposer-problem.ts'
import { readInForce } from './read-in-force.ts'

interface Wanted {
  readonly key: string
  readonly title: string
  /** The id of who proposes it, in the rubrica. */
  readonly author: string
  /** What is to be written, from the content in force. */
  readonly make: (files: ReadonlyMap<string, Uint8Array>) => ReadonlyMap<string, Uint8Array>
}

/**
 * Proposes a new site in the name of somebody of the rubrica: nothing is online until others approve it at the desk.
 *
 * @throws {NoProposerProblem | ProposalExistsProblem} and what `make` throws; nothing is written then
 */
export async function proposeNewSite(work: Workplace, { author, key, make, title }: Wanted): Promise<{ readonly proposal: Proposal; readonly made: ReadonlyMap<string, Uint8Array> }> {
  const published = await work.published()
  const { files, head } = await readInForce(work.forge)
  const made = make(files)
  const able = [...published.people.values()].filter((person) => [...made.keys()].every((path) => mayWriteAt(published, person, path)))
  const person = able.find(({ id }) => id === author)
  if (!person) throw new NoProposerProblem(author, able.map(({ id }) => id))
  const proposal = await proposeSite(work, person, head, { key, title, changes: [...made].map(([path, content]) => ({ path, content })) })
  return { proposal, made }
}
