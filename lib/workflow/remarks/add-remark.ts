import type { Person } from '../../access/person.ts'
import type { Proposal, RemarkPlace } from '../../forge/proposal.ts'
import type { AddRemark } from '../../protocol/remarks.ts'
import { mayWriteAll } from '../allow.ts'
import { authorOf } from '../author.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { SuggestionProblem } from '../problems/suggestion-problem.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { checkPage } from './check-page.ts'
import { openToRemarks } from './open-to-remarks.ts'
import { pageAt } from './proposed-page.ts'
import { remarkPlace } from './remark-place.ts'
import { suggestedText } from './suggested-text.ts'

/**
 * Somebody who has a say in a proposal remarks it: the whole, a page, a field, a passage. With a suggestion they say what
 * to write there; it is tried at once, so that what the author reads can be accepted.
 *
 * @throws {RemarkPlaceProblem | SuggestionProblem | InvalidEntryProblem} nothing is written then
 */
export async function addRemark(work: Workplace, person: Person, { number, requestId, text, place: asked, suggestion }: AddRemark): Promise<Proposal> {
  const proposal = await openToRemarks(work, person, number)
  const published = await work.published()
  const place = asked && (await remarkPlace(work, published, proposal, asked))
  if (suggestion !== undefined) await trySuggestion(work, published, person, proposal, place, suggestion)
  const event = { type: 'remark', by: authorOf(person), at: work.now(), id: crypto.randomUUID(), text, ...(place && { place }), ...(suggestion !== undefined && { suggestion }) } as const
  return work.forge.record(number, event, requestId)
}

// Who suggests becomes an author when it is accepted, and a page is published only if all its authors may write it.
async function trySuggestion(work: Workplace, published: Published, person: Person, proposal: Proposal, place: RemarkPlace | undefined, suggestion: string): Promise<void> {
  if (!mayWriteAll(published, person, proposal.paths)) throw new NotAllowedProblem('suggest', proposal.branch)
  const page = place && (await pageAt(work, published, proposal.tip, place.path))
  if (!page) throw new SuggestionProblem('none')
  await checkPage(work, published, proposal, page, suggestedText(page, place, suggestion))
}
