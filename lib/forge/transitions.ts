import type { Oid, Person } from './commit.ts'
import { type Approval, OPEN_STATUSES, type Proposal, type ProposalEvent, type ProposalStatus } from './proposal.ts'

/** A new tip of a proposal: who wrote it, which paths its commit changed. `at` in milliseconds since the epoch. */
export interface NewTip {
  readonly tip: Oid
  readonly tree: Oid
  readonly by: Person
  /** Who else wrote of it. */
  readonly with?: readonly Person[]
  readonly at: number
  readonly paths: readonly string[]
}

/** What was ready and is another text now has to be looked at again. */
export function amended(proposal: Proposal, { tip, tree, by, with: others = [], at, paths }: NewTip): Proposal {
  return {
    ...withEvent(proposal, { type: 'amended', by, at, tip, superseded: proposal.tip }),
    tip,
    tree,
    status: proposal.status === 'pending_publish' && tree !== proposal.tree ? 'pending_review' : proposal.status,
    authors: [by, ...others].reduce(joined, proposal.authors),
    paths: [...new Set([...proposal.paths, ...paths])].sort(),
  }
}

function joined(authors: readonly Person[], one: Person): readonly Person[] {
  return authors.some(({ id }) => id === one.id) ? authors : [...authors, one]
}

export function moved(proposal: Proposal, to: ProposalStatus, by: Person, at: number, reason?: string): Proposal {
  const event = { type: 'status', by, at, from: proposal.status, to, ...(reason === undefined ? {} : { reason }) } as const
  return { ...withEvent(proposal, event), status: to }
}

export function approved(proposal: Proposal, approval: Approval): Proposal {
  const { by, role, tree, at } = approval
  return { ...withEvent(proposal, { type: 'approved', by, at, role, tree }), approvals: [...proposal.approvals, approval] }
}

/** An event and what follows from it: an approval counts among the approvals. */
export function happened(proposal: Proposal, event: ProposalEvent): Proposal {
  return event.type === 'approved' ? approved(proposal, { by: event.by, role: event.role, tree: event.tree, at: event.at }) : withEvent(proposal, event)
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
