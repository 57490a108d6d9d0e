import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'
import { withoutPassedOver } from '../queue/passed-over.ts'
import type { Notice, NoticeKind } from './notice.ts'

/** What an event tells, and to whom (ids). */
interface Told {
  readonly kind: NoticeKind
  readonly to: readonly string[]
  readonly words?: string | undefined
  readonly remark?: string
}

/**
 * What the events of a proposal tell, and to whom: derived, so that nothing that is done can forget to tell it. Nobody is
 * told what they did themselves; whether a person may see it is asked when the mail leaves.
 *
 * @param deciders ids of who may approve it
 */
export function noticesOf(proposal: Proposal, deciders: readonly string[]): readonly Notice[] {
  const happened = new Set(withoutPassedOver(proposal))
  return proposal.events.flatMap((event, index) => {
    const told = happened.has(event) ? toldBy(proposal, event, index, deciders) : null
    if (!told) return []
    const { kind, words, remark } = told
    // Who an appointment is of hears that it failed, though it was kept in their name.
    const others = kind === 'failed' ? told.to : told.to.filter((id) => id !== event.by.id)
    const place = remark === undefined ? null : placeOf(proposal, remark)
    return [...new Set(others)].map((to) => ({ kind, proposal: proposal.number, index, to, by: event.by, at: event.at, words: words ?? null, place, remark: remark ?? null }))
  })
}

function toldBy(proposal: Proposal, event: ProposalEvent, index: number, deciders: readonly string[]): Told | null {
  const authors = proposal.authors.map(({ id }) => id)
  switch (event.type) {
    case 'status':
      return toldByMove(event, authors, deciders)
    case 'remark':
      return { kind: event.suggestion === undefined ? 'remark' : 'suggestion', to: authors, words: event.text, remark: event.id }
    case 'reply':
      return { kind: 'reply', to: speakersOf(proposal, event.of, index), words: event.text, remark: event.of }
    case 'remark-state':
      return event.to === 'accepted' || event.to === 'declined' ? { kind: 'answered', to: speakersOf(proposal, event.of, index), remark: event.of } : null
    case 'assigned':
      return event.to && { kind: 'handed-over', to: [event.to.id] }
    case 'emergency':
      return { kind: 'to-sign', to: deciders, words: event.reason }
    case 'failed':
      return { kind: 'failed', to: [...authors, ...plannersOf(proposal, index)], words: event.sentence }
    case 'expert-answered': {
      const asked = proposal.events.find((one) => one.type === 'expert-asked' && one.id === event.of)
      return asked ? { kind: 'expert-answered', to: [asked.by.id], words: event.text } : null
    }
    default:
      return null
  }
}

function toldByMove({ from, to, reason }: Extract<ProposalEvent, { type: 'status' }>, authors: readonly string[], deciders: readonly string[]): Told | null {
  if (to === 'draft' && from !== 'draft') return { kind: 'sent-back', to: authors, words: reason }
  if (to === 'pending_review' && from === 'draft') return { kind: 'to-review', to: deciders }
  if (to === 'published') return { kind: 'published', to: authors }
  return to === 'rejected' ? { kind: 'rejected', to: authors, words: reason } : null
}

/** Who has spoken in a remark before an event. */
function speakersOf({ events }: Proposal, remark: string, before: number): readonly string[] {
  return events.slice(0, before).flatMap((event) => ((event.type === 'remark' && event.id === remark) || (event.type === 'reply' && event.of === remark) ? [event.by.id] : []))
}

/** Who had made the appointment that failed. */
function plannersOf({ events }: Proposal, before: number): readonly string[] {
  const last = events.slice(0, before).findLast((event) => event.type === 'scheduled')
  return last ? [last.by.id] : []
}

function placeOf({ events }: Proposal, remark: string): Notice['place'] {
  const found = events.find((event) => event.type === 'remark' && event.id === remark)
  return found?.type === 'remark' ? (found.place ?? null) : null
}
