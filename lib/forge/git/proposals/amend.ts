import type { AmendRequest } from '../../forge.ts'
import { assertLegalChanges } from '../../legal-path.ts'
import type { Proposal } from '../../proposal.ts'
import { appendTrailers } from '../../trailers.ts'
import { amended, withEvent } from '../../transitions.ts'
import { AUTHOR_ID } from '../history/person-of.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import type { Repository } from '../repository.ts'
import { applyChanges } from '../trees/apply-changes.ts'
import { answeredBefore, withRequest } from './answered-before.ts'
import { changeProposal } from './change-proposal.ts'
import { expectOpen } from './expect-open.ts'

/** Adds a commit to an open proposal. */
export async function amend(repository: Repository, request: AmendRequest): Promise<Proposal> {
  assertLegalChanges(request.changes)
  const { author, requestId } = request
  return changeProposal(repository, request.number, async (batch, record, page) => {
    const repeated = await answeredBefore(repository.records, page, record, author, requestId)
    if (repeated) return repeated
    expectOpen(record.proposal, request.expectedTip)
    const changed = await withCommit(repository, batch, record.proposal, request)
    const proposal = (request.alongside ?? []).reduce(withEvent, changed)
    return { record: { proposal, requests: withRequest(record.requests, author, requestId) }, what: `amended by ${author.id}`, by: author }
  })
}

async function withCommit({ clock, committer }: Repository, batch: ObjectBatch, proposal: Proposal, request: AmendRequest): Promise<Proposal> {
  const { author, coAuthors = [], title = proposal.title } = request
  const at = clock()
  const { tree, paths } = await applyChanges(batch, proposal.tree, request.changes)
  const message = appendTrailers(request.message, [[AUTHOR_ID, author.id], ...coAuthors.map(({ name, email }) => ['Co-authored-by', `${name} <${email}>`] as const)])
  const tip = batch.addCommit({ tree, parents: [proposal.tip], author: { ...author, at }, committer: { ...committer, at }, message })
  return { ...amended(proposal, { tip, tree, by: author, with: coAuthors, at, paths }), title }
}
