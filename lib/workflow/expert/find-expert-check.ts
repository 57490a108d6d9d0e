import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { ExpertLinkProblem } from '../problems/expert-link-problem.ts'
import { type ExpertCheck, expertChecksOf } from '../state/expert-checks-of.ts'
import type { Workplace } from '../workplace.ts'
import { type LinkClaims, openLink } from './link-token.ts'

/** What a link leads to. */
export interface OpenCheck {
  readonly proposal: Proposal
  readonly check: ExpertCheck
}

/**
 * The question of a link, while it may be answered.
 *
 * @throws {ExpertLinkProblem} the same whatever is wrong
 */
export async function findExpertCheck(work: Workplace, token: string, secret: Uint8Array): Promise<OpenCheck> {
  const claims = await openLink(token, secret, Math.floor(work.now() / 1000))
  const proposal = claims && (await work.forge.proposal(claims.proposal))
  const check = proposal && checkOf(proposal, claims, work.now())
  if (!check) throw new ExpertLinkProblem()
  return { proposal, check }
}

/** The question a link means, where the record still says so. */
export function checkOf(proposal: Proposal, { question, tree, until }: LinkClaims, now: number): ExpertCheck | null {
  const check = expertChecksOf(proposal).find(({ asked }) => asked.id === question)
  if (!check || !isOpen(proposal) || check.endedBy || check.asked.tree !== tree) return null
  return Math.floor(check.asked.until / 1000) === until && now < check.asked.until ? check : null
}
