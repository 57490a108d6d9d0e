import type { Proposal } from '../../forge/proposal.ts'
import { invitationLetter } from './invitation-letter.ts'
import { type Outcome, post } from './post.ts'
import type { Run } from './run.ts'
import { takenBackLetter } from './taken-back-letter.ts'
import type { Told } from './told.ts'
import { urgentLetter } from './urgent-letter.ts'
import { waitingGoodbyes } from './waiting-goodbyes.ts'
import { waitingInvitations } from './waiting-invitations.ts'
import { markOf } from './waiting-notices.ts'

/** What of a proposal does not wait: the urgent notices, the questions to people without an account, and that one was taken back. */
export async function sendNow({ office, book, published, now }: Run, proposal: Proposal, urgent: readonly Told[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const { render, origin } = office
  for (const told of urgent) {
    if (outcomes.includes('stop')) return outcomes
    outcomes.push(await post(office, book, urgentLetter(told, render, origin(), now), () => book.mark([markOf(told.notice)]), now))
  }
  for (const { check, mark } of await waitingInvitations(book, proposal, now)) {
    if (outcomes.includes('stop')) return outcomes
    const link = await office.expertLink(proposal, check.asked)
    outcomes.push(await post(office, book, invitationLetter(published, proposal, check, link, render, now), () => book.mark([mark]), now))
  }
  for (const { check, mark } of await waitingGoodbyes(book, proposal)) {
    if (outcomes.includes('stop')) return outcomes
    outcomes.push(await post(office, book, takenBackLetter(proposal, check, render, origin(), now), () => book.mark([mark]), now))
  }
  return outcomes
}
