import type { Person } from '../../access/person.ts'
import type { Proposal, RemarkPlace } from '../../forge/proposal.ts'
import { allowWriting } from '../allow.ts'
import { SuggestionProblem } from '../problems/suggestion-problem.ts'
import type { Remark } from '../state/remarks-of.ts'
import type { Workplace } from '../workplace.ts'
import { openToRemarks, remarkIn } from './open-to-remarks.ts'

export interface OpenSuggestion {
  readonly proposal: Proposal
  readonly remark: Remark
  readonly place: RemarkPlace
  readonly suggestion: string
}

/**
 * A proposed text that waits for an answer, for somebody who may give it: who may write there, and did not propose it.
 *
 * @throws {NotAllowedProblem | SuggestionProblem}
 */
export async function openSuggestion(work: Workplace, person: Person, number: number, id: string): Promise<OpenSuggestion> {
  const proposal = await openToRemarks(work, person, number)
  const remark = remarkIn(proposal, id)
  const { place, suggestion } = remark
  if (place === null || suggestion === null) throw new SuggestionProblem('none', { number, id })
  allowWriting(await work.published(), person, proposal.paths)
  if (remark.by.id === person.id) throw new SuggestionProblem('own', { number, id })
  if (remark.state !== 'open') throw new SuggestionProblem('closed', { number, id })
  return { proposal, remark, place, suggestion }
}
