import type { Proposal } from '../../forge/proposal.ts'

/** The package a proposal is published with, or `null`. */
export function packageOf({ events }: Pick<Proposal, 'events'>): { readonly id: string; readonly title: string } | null {
  const last = events.findLast((event) => event.type === 'packed')
  return last?.type === 'packed' ? last.package : null
}
