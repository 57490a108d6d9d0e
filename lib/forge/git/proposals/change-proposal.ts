import { ProposalNotFoundProblem } from '../../problems/proposal-not-found-problem.ts'
import { RepositoryBusyProblem } from '../../problems/repository-busy-problem.ts'
import type { Proposal } from '../../proposal.ts'
import { ObjectBatch } from '../objects/object-batch.ts'
import type { Repository } from '../repository.ts'
import { adoptHandWork } from './adopt-hand-work.ts'
import type { Page } from './record-book.ts'
import type { ProposalRecord } from './record.ts'
import { type Outcome, writeRecords } from './write-record.ts'

const ATTEMPTS = 20

/** What a step comes to: something to write, a proposal that needs no writing, or `null`, "look again from the start". */
type Decision = Outcome | Proposal | null

/**
 * Writes alone, from the records as they stand, and again from the start when a ref was moved by hand meanwhile
 * (`attempt` gives `null`). Throws what the attempt throws, and `RepositoryBusyProblem` when refs keep moving.
 */
export async function untilWritten<T>(repository: Repository, attempt: (batch: ObjectBatch, page: Page) => Promise<T | null>): Promise<T> {
  const { objects, sign, writer } = repository
  return writer.run(async () => {
    for (let tries = 0; tries < ATTEMPTS; tries++) {
      const page = await repository.page()
      const result = await attempt(new ObjectBatch(objects, sign), page)
      if (result !== null) return result
    }
    throw new RepositoryBusyProblem('refs that keep moving', 0)
  })
}

/** One step of one proposal. */
export async function writeAlone(repository: Repository, step: (batch: ObjectBatch, page: Page) => Promise<Decision>): Promise<Proposal> {
  return untilWritten(repository, async (batch, page) => {
    const decision = await step(batch, page)
    if (decision === null || !('record' in decision)) return decision
    return (await writeRecords(repository, batch, page, [decision])) ? decision.record.proposal : null
  })
}

/** The same for a proposal there is. Throws `ProposalNotFoundProblem`. */
export async function changeProposal(
  repository: Repository,
  number: number,
  step: (batch: ObjectBatch, record: ProposalRecord, page: Page) => Promise<Outcome | Proposal>,
): Promise<Proposal> {
  return writeAlone(repository, async (batch, page) => {
    const record = page.records.get(number)
    if (!record) throw new ProposalNotFoundProblem(number)
    return (await adoptHandWork(repository, page, record)) ? null : step(batch, record, page)
  })
}
