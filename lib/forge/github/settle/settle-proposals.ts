import { adoptHandWork } from '../../git/proposals/adopt-hand-work.ts'
import { branchRef } from '../../git/proposals/write-record.ts'
import type { Repository } from '../../git/repository.ts'
import type { Oid } from '../../commit.ts'
import type { Proposal } from '../../proposal.ts'
import { isOpen } from '../../transitions.ts'
import { followProposal } from '../pulls/follow-proposal.ts'
import type { Pull } from '../pulls/pull-requests.ts'
import type { GitHubRefs } from '../refs/github-refs.ts'
import { adoptEndedPull } from './adopt-ended-pull.ts'
import { clearUnfinished } from './clear-unfinished.ts'
import type { Settling } from './settling.ts'

const BRANCHES = 'refs/heads/cms/'
/** Milliseconds GitHub is given to see by itself that the published line holds a proposal. */
const UNSEEN = 60_000

/**
 * Makes the records and GitHub agree: first the records take in what was done on GitHub by hand, then branches and pull
 * requests follow the records. Of `n` open proposals it asks 2 + n/100 times where all agree.
 */
export async function settleProposals(settling: Settling): Promise<void> {
  const { pulls, refs } = settling
  const branches = new Map((await refs.matching(BRANCHES)).map(({ oid, ref }) => [ref, oid]))
  const open = await pulls.allOpen()
  await takeIn(settling, branches, new Set(open.map(({ number }) => number)))
  const { records } = await settling.repository.page()
  for (const { proposal } of records.values()) if (isOpen(proposal)) await putBack(refs, proposal, branches.get(branchRef(proposal.branch)) ?? null)
  for (const pull of open) {
    const proposal = records.get(pull.number)?.proposal
    if (proposal) await follow(settling, proposal, pull)
  }
  await clearUnfinished(settling, records, branches, open)
}

async function takeIn({ pulls, repository }: Settling, branches: ReadonlyMap<string, Oid>, open: ReadonlySet<number>): Promise<void> {
  for (const { proposal } of (await repository.page()).records.values()) {
    if (!isOpen(proposal)) continue
    const { branch, number, tip } = proposal
    const at = branches.get(branchRef(branch))
    if (at !== undefined && at !== tip) await retried(repository, number, (page, record) => adoptHandWork(repository, page, record))
    if (open.has(number)) continue
    const ended = await pulls.ended(number)
    if (ended) await retried(repository, number, (page, record) => adoptEndedPull(repository, page, record, ended))
  }
}

type Step = (page: Awaited<ReturnType<Repository['page']>>, record: Parameters<typeof adoptHandWork>[2]) => Promise<boolean>

/** From the record as it stands now; a second time where another writer came first. */
async function retried(repository: Repository, number: number, step: Step): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    const page = await repository.page()
    const record = page.records.get(number)
    if (!record || !isOpen(record.proposal) || (await step(page, record))) return
  }
}

async function putBack(refs: GitHubRefs, { branch, tip }: Proposal, seen: Oid | null): Promise<void> {
  const ref = branchRef(branch)
  const now = seen === tip ? tip : await refs.read(ref)
  if (now !== tip) await refs.update({ ref, from: now, to: tip })
}

async function follow({ deskUrl, log, pulls, repository }: Settling, proposal: Proposal, pull: Pull): Promise<void> {
  await followProposal(pulls, deskUrl, proposal, pull)
  if (proposal.status !== 'published' || repository.clock() - proposal.updatedAt < UNSEEN) return
  log('github-pull-closed', { number: pull.number })
  await pulls.change(pull.number, { state: 'closed' })
}
