import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { LaneLine } from '../facts/lane-line.tsx'
import { OPEN_STATUSES } from '../route.ts'
import { StatusBadge } from '../status-badge.tsx'
import { WORDS } from '../words/desk.ts'

/** What a proposal is, at a glance. */
export function ProposalFacts({ proposal }: { readonly proposal: DeskProposal }) {
  const { proposal: words } = WORDS
  const open = OPEN_STATUSES.some((status) => status === proposal.status)
  const facts: readonly (readonly [string, string])[] = [
    [words.type, `${WORDS.kind[proposal.kind]} · ${proposal.type}`],
    [words.site, proposal.site],
    [words.office, proposal.office],
    [words.author, proposal.author.name],
    ...(open ? [[words.age, WORDS.age(proposal.ageWorkingDays)] as const] : []),
    ...(open ? [[words.approvals, WORDS.approvals(proposal.approvals, proposal.approvalsNeeded)] as const] : []),
  ]
  return (
    <>
      <StatusBadge status={proposal.status} />
      <dl class="desk-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {open && <LaneLine proposal={proposal} />}
    </>
  )
}
