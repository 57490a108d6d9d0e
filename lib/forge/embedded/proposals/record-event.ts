import type { Proposal, ProposalEvent } from '../../proposal.ts'
import { withEvent } from '../../transitions.ts'
import type { Repository } from '../repository.ts'
import { changeProposal } from './change-proposal.ts'

/** Appends an event, also to a proposal that has ended: the second signature of an emergency comes afterwards. */
export async function recordEvent(repository: Repository, number: number, event: ProposalEvent): Promise<Proposal> {
  return changeProposal(repository, number, async (_batch, record) => {
    const proposal = withEvent(record.proposal, event)
    return { record: { ...record, proposal }, what: `${event.type} by ${event.by.id}`, by: event.by }
  })
}
