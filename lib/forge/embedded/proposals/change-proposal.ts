import { ProposalNotFoundProblem } from '../../problems/proposal-not-found-problem.ts'
import { RepositoryBusyProblem } from '../../problems/repository-busy-problem.ts'
import type { Proposal } from '../../proposal.ts'
import { ObjectBatch } from '../objects/object-batch.ts'
import type { Repository } from '../repository.ts'
import { adoptHandWork } from './adopt-hand-work.ts'
import { type Page, RECORDS } from './record-book.ts'
import type { ProposalRecord } from './record.ts'
import { type Outcome, writeRecord } from './write-record.ts'

const ATTEMPTS = 20

/** What a step comes to: something to write, a proposal that needs no writing, or `null`, "look again from the start". */
type Decision = Outcome | Proposal | null

/**
 * Writes alone, from the records as they stand, and again from the start when a ref was moved by hand meanwhile.
 * Throws what the step throws, and `RepositoryBusyProblem` when refs keep moving.
 */
export async function writeAlone(repository: Repository, step: (batch: ObjectBatch, page: Page) => Promise<Decision>): Promise<Proposal> {
  const { objects, records, refs, writer } = repository
  return writer.run(async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const page = await records.at(await refs.read(RECORDS))
      const batch = new ObjectBatch(objects)
      const decision = await step(batch, page)
      if (decision === null) continue
      if (!('record' in decision)) return decision
      if (await writeRecord(repository, batch, page, decision)) return decision.record.proposal
    }
    throw new RepositoryBusyProblem('refs that keep moving', 0)
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
