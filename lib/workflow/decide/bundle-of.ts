import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { packageOf } from '../state/package-of.ts'
import type { Workplace } from '../workplace.ts'

/** What is published with a proposal, all or none, itself among them, by number: the open ones of its package, or it alone. */
export async function bundleOf({ forge }: Workplace, proposal: Proposal): Promise<readonly Proposal[]> {
  const id = packageOf(proposal)?.id
  if (id === undefined) return [proposal]
  const open = await forge.proposals({ open: true })
  const others = open.filter((other) => other.number !== proposal.number && packageOf(other)?.id === id)
  return [...others, ...(isOpen(proposal) ? [proposal] : [])].sort((a, b) => a.number - b.number)
}
