import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { authorOf } from '../author.ts'
import { HolderChangedProblem } from '../problems/holder-changed-problem.ts'
import { takenBy } from '../state/taken-by.ts'
import type { Workplace } from '../workplace.ts'

/** From whom a proposal passes, as its reader saw it (an id, `null` for nobody), and to whom. */
export interface Passage {
  readonly from: string | null
  readonly to: Person | null
}

/**
 * Passes a proposal on, if it is still with whom the person saw it. Asked again for what is so already, nothing is written.
 *
 * @throws {HolderChangedProblem}
 */
export async function assign(work: Workplace, by: Person, proposal: Proposal, { from, to }: Passage): Promise<Proposal> {
  const wanted = to?.id ?? null
  const holder = takenBy(proposal)
  if ((holder?.id ?? null) === wanted) return proposal
  if ((holder?.id ?? null) !== from) throw new HolderChangedProblem(proposal.number, holder?.name ?? null)
  const event = { type: 'assigned', by: authorOf(by), at: work.now(), from, to: to && authorOf(to) } as const
  const after = await work.forge.record(proposal.number, event)
  // Two may have read the same state: what counts is whose event the record has first.
  const now = takenBy(after)
  if ((now?.id ?? null) !== wanted) throw new HolderChangedProblem(proposal.number, now?.name ?? null)
  return after
}
