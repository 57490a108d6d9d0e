import type { Proposal } from '../forge/proposal.ts'
import type { ProposalAnswer } from '../protocol/cms.ts'
import { mainPath } from './main-path.ts'
import { nameOfBranch } from './proposal-name.ts'
import type { Published } from './published.ts'
import { remarksOf } from './state/remarks-of.ts'

/** A proposal as the editor's lists show it. */
export function proposalAnswer({ head }: Published, proposal: Proposal): ProposalAnswer {
  return {
    number: proposal.number,
    ...nameOfBranch(proposal.branch),
    path: mainPath(proposal),
    status: proposal.status === 'pending_review' || proposal.status === 'pending_publish' ? proposal.status : 'draft',
    isNew: proposal.kind === 'new',
    removal: proposal.kind === 'removal',
    move: proposal.kind === 'move',
    title: proposal.title,
    head,
    tip: proposal.tip,
    updatedAt: proposal.updatedAt,
    author: { id: proposal.author.id, name: proposal.author.name },
    openNotes: remarksOf(proposal).filter(({ state }) => state === 'open').length,
    remarks: proposal.events
      .flatMap((event) => (event.type === 'status' && event.reason ? [{ by: event.by.name, at: event.at, text: event.reason }] : []))
      .reverse(),
  }
}
