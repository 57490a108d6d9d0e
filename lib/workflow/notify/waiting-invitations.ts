import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { type ExpertCheck, expertChecksOf } from '../state/expert-checks-of.ts'
import { expertBox } from '../expert/expert-person.ts'
import type { Ledger, Mark } from './ledger.ts'

/** A question that its person was not sent yet. */
export interface Invitation {
  readonly check: ExpertCheck
  readonly mark: Mark
}

/** The questions of a proposal to people without an account that are still to be sent: asked, not taken back, not over. */
export async function waitingInvitations(book: Ledger, proposal: Proposal, now: number): Promise<readonly Invitation[]> {
  if (!isOpen(proposal)) return []
  const open = expertChecksOf(proposal).filter(({ asked, endedBy }) => endedBy === null && asked.until > now)
  const all = open.map((check) => ({ check, mark: { proposal: proposal.number, index: proposal.events.indexOf(check.asked), to: expertBox(check.asked.id) } }))
  if (all.length === 0) return []
  const isMarked = await book.marksOf(proposal.number)
  return all.filter(({ mark }) => !isMarked(mark))
}
