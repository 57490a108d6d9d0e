import type { Person } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'

/** A publication in an emergency: who did it and why, and who signed for it afterwards (`null` while nobody has). */
export interface Emergency {
  readonly by: Person
  readonly at: number
  readonly reason: string
  readonly signed: { readonly by: Person; readonly at: number } | null
}

/** The emergency in which this tree was published, or `null`. Only a person other than who published and who wrote signs. */
export function emergencyOf({ events, tree, status, authors }: Pick<Proposal, 'events' | 'tree' | 'status' | 'authors'>): Emergency | null {
  const emergency = events.findLast((event) => event.type === 'emergency' && event.tree === tree)
  if (emergency?.type !== 'emergency' || status !== 'published') return null
  const own = new Set([emergency.by.id, ...authors.map(({ id }) => id)])
  const signed = events.find((event) => event.type === 'signed' && event.tree === tree && !own.has(event.by.id))
  return { by: emergency.by, at: emergency.at, reason: emergency.reason, signed: signed ? { by: signed.by, at: signed.at } : null }
}
