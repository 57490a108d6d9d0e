import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import { allowWriting } from './allow.ts'
import { authorOf } from './author.ts'
import { NotAllowedProblem } from './problems/not-allowed-problem.ts'
import { ProposalMissingProblem } from './problems/proposal-missing-problem.ts'
import { StaleEntryProblem } from './problems/stale-entry-problem.ts'
import { branchOf, nameOfEntry } from './proposal-name.ts'
import { refuseWhileLinked } from './refuse-while-linked.ts'
import { sameBytes } from './same-bytes.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import type { Workplace } from './workplace.ts'

export interface RemovalRequest {
  readonly requestId: string
  readonly path: string
  /** The commit in force the person was looking at. */
  readonly head: string
}

/**
 * A referent asks to take a page away: a proposal like any other, sent to the central office at once.
 *
 * @throws {StillLinkedProblem | StaleEntryProblem} while another page of the site names it, or when it changed meanwhile
 */
export async function proposeRemoval(work: Workplace, person: Person, request: RemovalRequest): Promise<Proposal> {
  const published = await work.published()
  const place = readEntryPath(request.path)
  const site = place && published.site(place.site)
  if (!place || !site) throw new NotAllowedProblem('write', request.path)
  allowWriting(published, person, [request.path])
  const inForce = published.files.find((file) => file.path === request.path)
  if (!inForce) throw new ProposalMissingProblem({ path: request.path })
  const seen = await work.forge.read(request.head, request.path)
  const now = await work.forge.blob(inForce.oid)
  if (!seen || !sameBytes(seen, now)) throw new StaleEntryProblem(request.path)
  await refuseWhileLinked(work.forge, published, person, request.path)
  const result = parseEntry(request.path, now, site.tipo)
  const title = 'entry' in result ? String(result.entry.values.titolo) : place.slug
  const proposal = await work.forge.propose({
    branch: branchOf(nameOfEntry(place)),
    title,
    kind: 'removal',
    author: authorOf(person),
    message: say.removed(title),
    base: published.head,
    changes: [{ path: request.path, content: null }],
    requestId: request.requestId,
  })
  return work.forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by: authorOf(person), status: 'pending_review' })
}
