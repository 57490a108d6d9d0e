import type { Oid } from '../../commit.ts'
import type { MergeRequest } from '../../forge.ts'
import { MergeConflictProblem } from '../../problems/merge-conflict-problem.ts'
import { ProposalClosedProblem } from '../../problems/proposal-closed-problem.ts'
import { ProposalNotFoundProblem } from '../../problems/proposal-not-found-problem.ts'
import type { Proposal } from '../../proposal.ts'
import { FORGOTTEN, FORGOTTEN_TRAILER } from '../../forgotten/register.ts'
import { appendTrailers } from '../../trailers.ts'
import { happened, moved } from '../../transitions.ts'
import { AUTHOR_ID } from '../history/person-of.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { adoptHandWork } from './adopt-hand-work.ts'
import { changeProposal, untilWritten } from './change-proposal.ts'
import { expectOpen } from './expect-open.ts'
import { RECORDS_TRAILER } from './record-book.ts'
import type { ProposalRecord } from './record.ts'
import { type Outcome, writeRecords } from './write-record.ts'

/** Publishes: a merge commit of two parents, by the proposal's author, committed by the portal, whatever is in force by then. */
export async function merge(repository: Repository, request: MergeRequest): Promise<Proposal> {
  return changeProposal(repository, request.number, async (batch, record, { head }) => publication(repository, batch, { record, records: head, from: await publishedHead(repository) }, request))
}

/** The same for several, one after the other and all at once: what cannot be joined with the ones before it stops them all. */
export async function mergeAll(repository: Repository, requests: readonly MergeRequest[]): Promise<readonly Proposal[]> {
  if (requests.length === 0) return []
  return untilWritten(repository, async (batch, page) => {
    const outcomes: Outcome[] = []
    let head = await publishedHead(repository)
    for (const request of requests) {
      const record = page.records.get(request.number)
      if (!record) throw new ProposalNotFoundProblem(request.number)
      const already = outcomes.find((outcome) => outcome.record.proposal.number === request.number)
      if (already) throw new ProposalClosedProblem(already.record.proposal)
      if (await adoptHandWork(repository, page, record)) return null
      // The next one is joined with the commit of this one, which must be read back.
      await batch.flush()
      const outcome = await publication(repository, batch, { record, records: page.head, from: head }, request)
      head = outcome.publish.to
      outcomes.push(outcome)
    }
    await batch.flush()
    return (await writeRecords(repository, batch, page, outcomes)) ? outcomes.map(({ record }) => record.proposal) : null
  })
}

interface Standing {
  readonly record: ProposalRecord
  /** The records the write begins from. */
  readonly records: Oid | null
  /** What is in force. */
  readonly from: Oid
}

async function publication(repository: Repository, batch: ObjectBatch, standing: Standing, request: MergeRequest) {
  const { record, from } = standing
  const { expectedTip, by, reason, alongside = [], stillSo } = request
  expectOpen(record.proposal, expectedTip)
  stillSo?.(record.proposal)
  const to = await mergeCommit(repository, batch, standing, request)
  const said = alongside.reduce(happened, record.proposal)
  const proposal = { ...moved(said, 'published', by, repository.clock(), reason), merged: to }
  return { record: { ...record, proposal }, what: `published by ${by.id}`, by, publish: { from, to } }
}

async function mergeCommit(repository: Repository, batch: ObjectBatch, { record: { proposal }, records, from }: Standing, request: MergeRequest): Promise<Oid> {
  const { clock, committer, merges, refs } = repository
  const { tree, conflicts } = await merges.merge(from, proposal.tip)
  if (conflicts.length > 0) throw new MergeConflictProblem(proposal.number, conflicts)
  const at = clock()
  // What the records and the register said until then cannot be written otherwise later: the published line names it.
  const register = await refs.read(FORGOTTEN)
  const pinned = [...(records ? [[RECORDS_TRAILER, records] as const] : []), ...(register ? [[FORGOTTEN_TRAILER, register] as const] : [])]
  const message = appendTrailers(request.message, [...request.trailers, ...pinned, [AUTHOR_ID, proposal.author.id]])
  const author = { ...proposal.author, at }
  return batch.addCommit({ tree, parents: [from, proposal.tip], author, committer: { ...committer, at }, message })
}
