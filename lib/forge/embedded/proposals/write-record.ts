import type { Oid, Person } from '../../commit.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import type { RefUpdate } from '../refs/refs.ts'
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
 * Writes an outcome. The record is the truth of a proposal, after the published line; its branch and the tips kept under
 * `refs/audit/<number>/<n>` follow from it. `false`, and nothing written, when another writer came first.
 */
export async function writeRecord(repository: Repository, batch: ObjectBatch, page: Page, { record, what, by, publish }: Outcome): Promise<boolean> {
  const { committer, refs, transactions } = repository
  const at = repository.clock()
  const to = await addRecord(batch, page.head, { record, what, author: { ...by, at }, committer: { ...committer, at } })
  await batch.flush()
  const records = { ref: RECORDS, from: page.head, to }
  const following = await followingRefs(refs, record)
  return transactions.commit({ decisive: publish ? [{ ref: MAIN, ...publish }, records] : [records], following })
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
