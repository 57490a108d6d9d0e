import type { StillSo } from '../../forge.ts'
import type { Proposal, ProposalEvent } from '../../proposal.ts'
import { withEvent } from '../../transitions.ts'
import type { Repository } from '../repository.ts'
import { answeredBefore, withRequest } from './answered-before.ts'
import { changeProposal } from './change-proposal.ts'

/** Appends an event, also to a proposal that has ended: the second signature of an emergency comes afterwards. */
export async function recordEvent(repository: Repository, number: number, event: ProposalEvent, requestId?: string, stillSo?: StillSo): Promise<Proposal> {
  return changeProposal(repository, number, async (_batch, record, page) => {
    const repeated = await answeredBefore(repository.records, page, record, event.by, requestId)
    if (repeated) return repeated
    stillSo?.(record.proposal)
    const proposal = withEvent(record.proposal, event)
    return { record: { proposal, requests: withRequest(record.requests, event.by, requestId) }, what: `${event.type} by ${event.by.id}`, by: event.by }
  })
}
