import type { Proposal } from '../../forge/proposal.ts'
import { CLOCK } from '../clock/clock-person.ts'
import { expertBox } from '../expert/expert-person.ts'
import { type ExpertCheck, expertChecksOf } from '../state/expert-checks-of.ts'
import type { Ledger, Mark } from './ledger.ts'

/** A question that was taken back, of which its person does not know yet. */
export interface Goodbye {
  readonly check: ExpertCheck
  readonly mark: Mark
}

/**
 * The questions that somebody took back after they were sent: their people may be reading at this moment. Who has answered
 * is not told, nor of what ended by itself, as the invitation said it would.
 */
export async function waitingGoodbyes(book: Ledger, proposal: Proposal): Promise<readonly Goodbye[]> {
  const { number, events } = proposal
  const ended = expertChecksOf(proposal).filter(({ answer, endedBy }) => answer === null && endedBy !== null && endedBy.id !== CLOCK.id)
  if (ended.length === 0) return []
  const isMarked = await book.marksOf(number)
  return ended.flatMap((check) => {
    const to = expertBox(check.asked.id)
    const mark = { proposal: number, index: events.findIndex((event) => event.type === 'expert-ended' && event.of === check.asked.id), to }
    return isMarked({ index: events.indexOf(check.asked), to }) && !isMarked(mark) ? [{ check, mark }] : []
  })
}
