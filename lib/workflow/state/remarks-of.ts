import type { Person } from '../../forge/commit.ts'
import type { Proposal, ProposalEvent, RemarkPlace } from '../../forge/proposal.ts'

export interface Reply {
  readonly by: Person
  readonly at: number
  readonly text: string
}

/** A remark with what was answered and where it stands. `at` in milliseconds since the epoch. */
export interface Remark extends Reply {
  readonly id: string
  readonly place: RemarkPlace | null
  /** The text proposed in the place of what `place` names. */
  readonly suggestion: string | null
  readonly replies: readonly Reply[]
  readonly state: 'open' | 'resolved' | 'accepted' | 'declined'
  /** Who brought it to that state; `null` while it never moved. */
  readonly movedBy: Person | null
}

const NEXT: Readonly<Record<Remark['state'], readonly Remark['state'][]>> = {
  open: ['resolved', 'accepted', 'declined'],
  resolved: ['open', 'accepted'],
  declined: ['open', 'accepted'],
  // The text is in the page: there is nothing to take back but by writing again.
  accepted: [],
}

/**
 * The remarks of a proposal, oldest first. What answers a remark that is not there is passed over, and so is a move from
 * a state it no longer was in: of two people who move one at once, the first is heard.
 */
export function remarksOf({ events }: Pick<Proposal, 'events'>): readonly Remark[] {
  const remarks = new Map<string, Remark>()
  for (const event of events) {
    const of = 'of' in event ? remarks.get(event.of) : undefined
    if (event.type === 'remark') remarks.set(event.id, opened(event))
    else if (event.type === 'reply' && of) remarks.set(of.id, { ...of, replies: [...of.replies, { by: event.by, at: event.at, text: event.text }] })
    else if (event.type === 'remark-state' && of && NEXT[of.state].includes(event.to)) remarks.set(of.id, { ...of, state: event.to, movedBy: event.by })
  }
  return [...remarks.values()]
}

function opened({ id, by, at, text, place, suggestion }: Extract<ProposalEvent, { type: 'remark' }>): Remark {
  return { id, by, at, text, place: place ?? null, suggestion: suggestion ?? null, replies: [], state: 'open', movedBy: null }
}
