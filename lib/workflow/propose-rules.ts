import { loadRules } from '../access/load.ts'
import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowWriting } from './allow.ts'
import { authorOf } from './author.ts'
import { StaleRulesProblem } from './problems/stale-rules-problem.ts'
import { UnchangedRulesProblem } from './problems/unchanged-rules-problem.ts'
import { branchOf, type ProposalName } from './proposal-name.ts'
import { RULES_PATH } from './rights-review.ts'
import { RIGHTS_WORDS as say } from './rights-words.ts'
import { sameBytes } from './same-bytes.ts'
import type { Workplace } from './workplace.ts'

/** The one proposal of the rules there may be at a time. It is of no collection: the editor does not list it. */
export const RULES_PROPOSAL: ProposalName = { collection: 'regole', slug: 'regole' }

export interface ProposeRulesRequest {
  readonly requestId: string
  readonly text: string
  /** The commit in force the text was loaded from, and the tip of the open proposal, if it was loaded from one. */
  readonly base: { readonly head: string; readonly tip: string | null }
}

/**
 * Proposes another text of the rules, sent to review at once; or one more step of the proposal that is open.
 *
 * @throws {NotAllowedProblem | InvalidRulesProblem | StaleRulesProblem | UnchangedRulesProblem} nothing is written then
 */
export async function proposeRules(work: Workplace, person: Person, { requestId, text, base }: ProposeRulesRequest): Promise<Proposal> {
  const { forge } = work
  const published = await work.published()
  allowWriting(published, person, [RULES_PATH])
  loadRules(text, published.sites)
  const content = new TextEncoder().encode(text)
  const inForce = await forge.read(published.head, RULES_PATH)
  if (sameBytes(inForce, content)) throw new UnchangedRulesProblem()
  const open = await forge.open(branchOf(RULES_PROPOSAL))
  // An open proposal is compared by the forge, tip against tip, which also knows a request that was sent twice.
  if (!open && (base.tip !== null || !sameBytes(inForce, await forge.read(base.head, RULES_PATH)))) throw new StaleRulesProblem()
  const common = { author: authorOf(person), title: say.rulesTitle, message: say.rulesChanged, changes: [{ path: RULES_PATH, content }], requestId }
  const proposal = open
    ? await forge.amend({ ...common, number: open.number, expectedTip: base.tip ?? '' })
    : await forge.propose({ ...common, branch: branchOf(RULES_PROPOSAL), kind: 'change', base: published.head })
  if (proposal.status !== 'draft') return proposal
  return forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by: authorOf(person), status: 'pending_review' })
}
