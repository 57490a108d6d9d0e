import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { ExpertLinkProblem } from '../problems/expert-link-problem.ts'
import { TooManyAnswersProblem } from '../problems/too-many-answers-problem.ts'
import { expertChecksOf } from '../state/expert-checks-of.ts'
import type { Workplace } from '../workplace.ts'
import { expertPerson } from './expert-person.ts'
import type { OpenCheck } from './find-expert-check.ts'

/** How many times one question may be answered. */
const MOST = 20

/**
 * Whoever was asked answers: an opinion in the record, about the text they were shown. It approves nothing and makes
 * nobody an author.
 *
 * @throws {ExpertLinkProblem} when it was taken back, or the proposal ended, while they wrote
 */
export function answerAsExpert({ forge, now }: Workplace, { proposal, check: { asked } }: OpenCheck, { agrees, text }: { readonly agrees: boolean; readonly text: string }): Promise<Proposal> {
  const event = { type: 'expert-answered', by: expertPerson(asked), at: now(), of: asked.id, agrees, text, tree: asked.tree } as const
  return forge.record(proposal.number, event, undefined, (current) => {
    const check = expertChecksOf(current).find((one) => one.asked.id === asked.id)
    if (!isOpen(current) || !check || check.endedBy) throw new ExpertLinkProblem()
    if (current.events.filter((one) => one.type === 'expert-answered' && one.of === asked.id).length >= MOST) throw new TooManyAnswersProblem(MOST)
  })
}
