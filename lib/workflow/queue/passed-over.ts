import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'

/** What happened to a proposal without what came to nothing: of two people who took it at once, the second one's event says what never was (`takenBy`). */
export function withoutPassedOver({ events }: Pick<Proposal, 'events'>): readonly ProposalEvent[] {
  let holder: string | null = null
  return events.filter((event) => {
    if (event.type !== 'assigned') return true
    if (event.from !== holder) return false
    holder = event.to?.id ?? null
    return true
  })
}
