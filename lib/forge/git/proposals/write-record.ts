import type { Oid, Person } from '../../commit.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import type { RefUpdate } from '../refs.ts'
import { MAIN, type Repository } from '../repository.ts'
import { isOpen, tipsOf } from '../../transitions.ts'
import { addRecord, type Page, RECORDS } from './record-book.ts'
import type { ProposalRecord } from './record.ts'

/** What an action makes of a proposal. `what` goes to the log of the records; `publish` moves the published line too. */
export interface Outcome {
  readonly record: ProposalRecord
  readonly what: string
  readonly by: Person
  readonly publish?: { readonly from: Oid; readonly to: Oid }
}

export function branchRef(branch: string): string {
  return `refs/heads/${branch}`
}

/**
 * Writes outcomes, all or none; the published line goes from where the first moves it to where the last does. The records
 * are the truth of a proposal, after the published line; its branch and the tips kept under `refs/audit/<number>/<n>`
 * follow from them. `false`, and nothing written, when another writer came first.
 */
export async function writeRecords(repository: Repository, batch: ObjectBatch, page: Page, outcomes: readonly Outcome[]): Promise<boolean> {
  const { committer, refs, transactions } = repository
  const at = repository.clock()
  let to = page.head
  for (const { record, what, by } of outcomes) {
    to = await addRecord(batch, to, { record, what, author: { ...by, at }, committer: { ...committer, at } })
  }
  await batch.flush()
  const records = { ref: RECORDS, from: page.head, to }
  const published = outcomes.flatMap(({ publish }) => publish ?? [])
  const [first, last] = [published[0], published.at(-1)]
  const following = await Promise.all(outcomes.map(({ record }) => followingRefs(refs, record)))
  const happened = await transactions.commit({ decisive: first && last ? [{ ref: MAIN, from: first.from, to: last.to }, records] : [records], following: following.flat() })
  if (happened) for (const { record } of outcomes) await repository.written(record.proposal, page.records.get(record.proposal.number)?.proposal ?? null)
  return happened
}

async function followingRefs(refs: Repository['refs'], { proposal }: ProposalRecord): Promise<RefUpdate[]> {
  const { branch, number, tip } = proposal
  const wanted = [
    { ref: `refs/audit/${number}/${tipsOf(proposal).length}`, to: tip },
    { ref: branchRef(branch), to: isOpen(proposal) ? tip : null },
  ]
  const updates = await Promise.all(wanted.map(async ({ ref, to }) => ({ ref, from: await refs.read(ref), to })))
  return updates.filter(({ from, to }) => from !== to)
}
