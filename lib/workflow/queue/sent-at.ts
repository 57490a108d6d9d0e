import type { Proposal } from '../../forge/proposal.ts'

/** When a proposal was first sent to review (milliseconds since the epoch), or `null` while nobody has sent it: a text sent back and sent again has waited since the first time. */
export function sentAt({ events }: Pick<Proposal, 'events'>): number | null {
  return events.find((event) => event.type === 'status' && event.to === 'pending_review')?.at ?? null
}
