import type { Oid } from '../../commit.ts'
import type { MergeRequest } from '../../forge.ts'
import { MergeConflictProblem } from '../../problems/merge-conflict-problem.ts'
import type { Proposal } from '../../proposal.ts'
import { appendTrailers } from '../../trailers.ts'
import { moved } from '../../transitions.ts'
import { AUTHOR_ID } from '../history/person-of.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { changeProposal } from './change-proposal.ts'
import { expectOpen } from './expect-open.ts'

/** Publishes: a merge commit of two parents, by the proposal's author, committed by the portal, whatever is in force by then. */
export async function merge(repository: Repository, request: MergeRequest): Promise<Proposal> {
  const { number, expectedTip, by, reason } = request
  return changeProposal(repository, number, async (batch, record) => {
    expectOpen(record.proposal, expectedTip)
    const from = await publishedHead(repository)
    const to = await mergeCommit(repository, batch, record.proposal, from, request)
    const proposal = { ...moved(record.proposal, 'published', by, repository.clock(), reason), merged: to }
    return { record: { ...record, proposal }, what: `published by ${by.id}`, by, publish: { from, to } }
  })
}

async function mergeCommit(repository: Repository, batch: ObjectBatch, proposal: Proposal, head: Oid, request: MergeRequest): Promise<Oid> {
  const { clock, committer, merges } = repository
  const { tree, conflicts } = await merges.merge(head, proposal.tip)
  if (conflicts.length > 0) throw new MergeConflictProblem(proposal.number, conflicts)
  const at = clock()
  const message = appendTrailers(request.message, [...request.trailers, [AUTHOR_ID, proposal.author.id]])
  const author = { ...proposal.author, at }
  return batch.addCommit({ tree, parents: [head, proposal.tip], author, committer: { ...committer, at }, message })
}
