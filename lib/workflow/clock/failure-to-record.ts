import { Problem } from '../../errors/problem.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'
import { DECIDE_WORDS as say } from '../decide/words.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { failureOf } from '../state/failure-of.ts'
import type { Schedule } from '../state/schedule-of.ts'
import { CLOCK } from './clock-person.ts'

type Failed = Extract<ProposalEvent, { type: 'failed' }>
type Why = Pick<Failed, 'code' | 'sentence' | 'remedy'>

/** Why the clock could not publish, in words for whoever opens the proposal: they are not who made the appointment. */
export function reasonOf(error: unknown, { by }: Pick<Schedule, 'by'>): Why {
  if (error instanceof NotAllowedProblem) return { code: 'scheduler-may-not', sentence: say.schedulerGone(by.name), remedy: say.schedulerGoneRemedy }
  if (error instanceof Problem) return { code: error.code, sentence: error.message, remedy: error.remedy }
  return { code: 'unforeseen', sentence: say.unforeseen, remedy: say.unforeseenRemedy }
}

/** The failure as an event, or `null` when the proposal says the very same already. */
export function failureToRecord(proposal: Proposal, why: Why, now: number): Failed | null {
  const known = failureOf(proposal)
  if (known?.code === why.code && known.sentence === why.sentence && known.tree === proposal.tree) return null
  return { type: 'failed', by: CLOCK, at: now, tree: proposal.tree, ...why }
}
