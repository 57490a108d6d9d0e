import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { RULES_PLACES } from '../route.ts'
import { FACTS_WORDS as say } from '../words/facts.ts'

/** The lane of a proposal and why, in words, with the way to the rule that says so. */
export function LaneLine({ proposal: { lane, approvalsNeeded } }: { readonly proposal: Pick<DeskProposal, 'lane' | 'approvalsNeeded'> }) {
  return (
    <p class={`desk-lane-line desk-lane-line-${lane.name}`}>
      <strong>{say.why(say.lanes[lane.name], lane.why)}</strong> {say.needed(approvalsNeeded)} <a href={RULES_PLACES.rules}>{say.whyLanes}</a>
    </p>
  )
}
