import type { Person } from '../../commit.ts'
import { isAncestor } from '../../git/history/ancestry.ts'
import { ObjectBatch } from '../../git/objects/object-batch.ts'
import type { Page } from '../../git/proposals/record-book.ts'
import type { ProposalRecord } from '../../git/proposals/record.ts'
import { type Outcome, writeRecords } from '../../git/proposals/write-record.ts'
import { publishedHead, type Repository } from '../../git/repository.ts'
import type { Proposal } from '../../proposal.ts'
import { amended, moved, tipsOf } from '../../transitions.ts'
import type { EndedPull } from '../pulls/pull-requests.ts'

/**
 * Takes in what somebody did on GitHub itself with the pull request of an open proposal: merged it is published, closed it
 * is withdrawn, in the name GitHub says. `false`, and nothing written, when it is not so (yet) or another writer came first.
 */
export async function adoptEndedPull(repository: Repository, page: Page, record: ProposalRecord, ended: EndedPull): Promise<boolean> {
  const by = personOnGitHub(ended.by)
  const outcome = ended.pull.merged_at ? await published(repository, record, ended, by) : withdrawn(record, ended, by)
  return outcome !== null && writeRecords(repository, new ObjectBatch(repository.objects, repository.sign), page, [outcome])
}

function withdrawn(record: ProposalRecord, { pull }: EndedPull, by: Person): Outcome {
  const proposal = moved(record.proposal, 'withdrawn', by, moment(pull.closed_at))
  return { record: { ...record, proposal }, what: `closed by hand by ${by.id}`, by }
}

/** What GitHub calls the merge must be on the published line. */
async function published(repository: Repository, record: ProposalRecord, { merge, pull }: EndedPull, by: Person): Promise<Outcome | null> {
  if (merge === null || !(await isAncestor(repository.objects, merge, await publishedHead(repository)))) return null
  const now = await withTip(repository, record.proposal, pull.head.sha, by, moment(pull.merged_at))
  const proposal = { ...moved(now, 'published', by, moment(pull.merged_at)), merged: merge }
  return { record: { ...record, proposal }, what: `published by hand by ${by.id}`, by }
}

/** What was merged may be later than what the record knows. */
async function withTip({ objects }: Repository, proposal: Proposal, tip: string, by: Person, at: number): Promise<Proposal> {
  if (tipsOf(proposal).includes(tip) || !(await objects.has(tip, 'commit'))) return proposal
  return amended(proposal, { tip, tree: await objects.treeOf(tip), by, at, paths: [] })
}

export function personOnGitHub(login: string | null): Person {
  const name = login ?? 'GitHub'
  return { id: `github:${name}`, name, email: `${name}@users.noreply.github.com` }
}

function moment(text: string | null): number {
  return text === null ? Date.now() : Date.parse(text)
}
