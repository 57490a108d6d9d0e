import type { Transition } from '../../forge.ts'
import type { OpenStatus, Proposal } from '../../proposal.ts'
import { moved } from '../../transitions.ts'
import type { Repository } from '../repository.ts'
import { changeProposal } from './change-proposal.ts'
import { expectOpen } from './expect-open.ts'

/** Moves an open proposal to another open state; to the one it is in, nothing is written. */
export async function setStatus(repository: Repository, request: Transition & { readonly status: OpenStatus }): Promise<Proposal> {
  const { number, expectedTip, by, reason, status } = request
  return changeProposal(repository, number, async (_batch, record) => {
    expectOpen(record.proposal, expectedTip)
    if (record.proposal.status === status) return record.proposal
    const proposal = moved(record.proposal, status, by, repository.clock(), reason)
    return { record: { ...record, proposal }, what: `${status} by ${by.id}`, by }
  })
}
