import type { Oid } from '../../commit.ts'
import type { ProposeRequest } from '../../forge.ts'
import { assertLegalBranch } from '../../legal-branch.ts'
import { assertLegalChanges } from '../../legal-path.ts'
import { ProposalExistsProblem } from '../../problems/proposal-exists-problem.ts'
import { UnknownBaseProblem } from '../../problems/unknown-base-problem.ts'
import type { Proposal } from '../../proposal.ts'
import { appendTrailers } from '../../trailers.ts'
import { isOpen, tipsOf } from '../../transitions.ts'
import { isAncestor } from '../history/ancestry.ts'
import { AUTHOR_ID } from '../history/person-of.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { applyChanges } from '../trees/apply-changes.ts'
import { answeredBefore, withRequest } from './answered-before.ts'
import { writeAlone } from './change-proposal.ts'
import type { Page } from './record-book.ts'
import { branchRef } from './write-record.ts'

/** Opens a draft on a branch that has no open proposal. */
export async function propose(repository: Repository, request: ProposeRequest): Promise<Proposal> {
  assertLegalBranch(request.branch)
  assertLegalChanges(request.changes)
  return writeAlone(repository, async (batch, page) => {
    const repeated = await repeatedAnswer(repository, page, request)
    if (repeated) return repeated
    await expectFree(repository, page, request.branch)
    await expectPublished(repository, request.base)
    const proposal = await opened(repository, batch, page, request)
    if (proposal === null) return null
    const record = { proposal, requests: withRequest([], request.author, request.requestId) }
    return { record, what: `opened by ${request.author.id}`, by: request.author }
  })
}

async function repeatedAnswer({ records }: Repository, page: Page, { author, branch, requestId }: ProposeRequest): Promise<Proposal | null> {
  for (const record of page.records.values()) {
    const answer = record.proposal.branch === branch ? await answeredBefore(records, page, record, author, requestId) : null
    if (answer) return answer
  }
  return null
}

/** A branch left behind by a closed proposal is free; one made by hand is not: its work would be lost. */
async function expectFree({ openings, refs }: Repository, page: Page, branch: string): Promise<void> {
  const former = [...page.records.values()].map(({ proposal }) => proposal).filter((proposal) => proposal.branch === branch)
  const open = former.find(isOpen)
  if (open) throw new ProposalExistsProblem(branch, open.number)
  const now = await refs.read(branchRef(branch))
  const left = now !== null && (former.some((proposal) => tipsOf(proposal).includes(now)) || (await openings.unfinished(now)))
  if (!left && (await refs.taken(branchRef(branch)))) throw new ProposalExistsProblem(branch, null)
}

async function expectPublished({ objects, refs }: Repository, base: Oid): Promise<void> {
  const head = await publishedHead({ refs })
  const published = head === base || ((await objects.has(base, 'commit')) && (await isAncestor(objects, base, head)))
  if (!published) throw new UnknownBaseProblem(base)
}

async function opened({ clock, committer, objects, openings }: Repository, batch: ObjectBatch, page: Page, request: ProposeRequest): Promise<Proposal | null> {
  const { author, base, branch, kind, title } = request
  const at = clock()
  const { tree, paths } = await applyChanges(batch, await objects.treeOf(base), request.changes)
  const message = appendTrailers(request.message, [[AUTHOR_ID, author.id]])
  const tip = batch.addCommit({ tree, parents: [base], author: { ...author, at }, committer: { ...committer, at }, message })
  const events = [{ type: 'opened', by: author, at, tip }] as const
  const people = { author, authors: [author], approvals: [] }
  const proposal = { branch, title, kind, status: 'draft', base, tip, tree, ...people, paths, createdAt: at, updatedAt: at, events } as const
  await batch.flush()
  const number = await openings.number(page, proposal)
  return number === null ? null : { number, ...proposal }
}
