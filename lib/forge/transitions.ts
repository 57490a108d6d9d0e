import type { Oid, Person } from './commit.ts'
import { type Approval, OPEN_STATUSES, type Proposal, type ProposalEvent, type ProposalStatus } from './proposal.ts'

/** A new tip of a proposal: who wrote it, which paths its commit changed. `at` in milliseconds since the epoch. */
export interface NewTip {
  readonly tip: Oid
  readonly tree: Oid
  readonly by: Person
  readonly at: number
  readonly paths: readonly string[]
}

export function amended(proposal: Proposal, { tip, tree, by, at, paths }: NewTip): Proposal {
  const known = proposal.authors.some(({ id }) => id === by.id)
  return {
    ...withEvent(proposal, { type: 'amended', by, at, tip, superseded: proposal.tip }),
    tip,
    tree,
    authors: known ? proposal.authors : [...proposal.authors, by],
    paths: [...new Set([...proposal.paths, ...paths])].sort(),
  }
}

export function moved(proposal: Proposal, to: ProposalStatus, by: Person, at: number, reason?: string): Proposal {
  const event = { type: 'status', by, at, from: proposal.status, to, ...(reason === undefined ? {} : { reason }) } as const
  return { ...withEvent(proposal, event), status: to }
}

export function approved(proposal: Proposal, approval: Approval): Proposal {
  const { by, role, tree, at } = approval
  return { ...withEvent(proposal, { type: 'approved', by, at, role, tree }), approvals: [...proposal.approvals, approval] }
}

export function withEvent(proposal: Proposal, event: ProposalEvent): Proposal {
  return { ...proposal, updatedAt: event.at, events: [...proposal.events, event] }
}

/** Every commit the proposal ever stood at, first to last. */
export function tipsOf(proposal: Proposal): readonly Oid[] {
  return proposal.events.flatMap((event) => (event.type === 'opened' || event.type === 'amended' ? [event.tip] : []))
}

export function isOpen({ status }: Pick<Proposal, 'status'>): boolean {
  return OPEN_STATUSES.some((open) => open === status)
}
