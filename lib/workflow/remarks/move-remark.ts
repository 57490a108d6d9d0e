import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { authorOf } from '../author.ts'
import { SuggestionProblem } from '../problems/suggestion-problem.ts'
import type { Workplace } from '../workplace.ts'
import { openToRemarks, remarkIn } from './open-to-remarks.ts'

/**
 * Somebody who has a say in the proposal closes a remark, or opens it again. What is already so stays as it is.
 *
 * @throws {SuggestionProblem} a proposed text is answered by who writes the page; only who proposed it may drop it, and nobody reopens one that was accepted
 */
export async function moveRemark(work: Workplace, person: Person, { number, remark, to }: { readonly number: number; readonly remark: string; readonly to: 'resolved' | 'open' }): Promise<Proposal> {
  const proposal = await openToRemarks(work, person, number)
  const { id, by, state, suggestion } = remarkIn(proposal, remark)
  if (state === to) return proposal
  if (state === 'accepted' || (suggestion !== null && to === 'resolved' && by.id !== person.id)) throw new SuggestionProblem('closed', { number, id })
  return work.forge.record(number, { type: 'remark-state', by: authorOf(person), at: work.now(), of: id, to })
}
