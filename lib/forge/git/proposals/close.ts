import type { Transition } from '../../forge.ts'
import type { Proposal } from '../../proposal.ts'
import { moved } from '../../transitions.ts'
import type { Repository } from '../repository.ts'
import { changeProposal } from './change-proposal.ts'
import { expectOpen } from './expect-open.ts'

/** Ends a proposal without publishing it. Its branch goes; every tip stays under `refs/audit/<number>/`. */
export async function close(repository: Repository, request: Transition & { readonly status: 'withdrawn' | 'rejected' }): Promise<Proposal> {
  const { number, expectedTip, by, reason, status } = request
  return changeProposal(repository, number, async (_batch, record) => {
    expectOpen(record.proposal, expectedTip)
    const proposal = moved(record.proposal, status, by, repository.clock(), reason)
    return { record: { ...record, proposal }, what: `${status} by ${by.id}`, by }
  })
}
