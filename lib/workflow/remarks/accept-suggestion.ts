import type { Person } from '../../access/person.ts'
import { StaleTipProblem } from '../../forge/problems/stale-tip-problem.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { mayWriteAll } from '../allow.ts'
import { authorOf } from '../author.ts'
import { SuggestionProblem } from '../problems/suggestion-problem.ts'
import type { Workplace } from '../workplace.ts'
import { checkPage } from './check-page.ts'
import { openSuggestion } from './open-suggestion.ts'
import { pageAt } from './proposed-page.ts'
import { suggestedText } from './suggested-text.ts'
import { REMARK_WORDS as say } from './words.ts'

export interface Acceptance {
  readonly number: number
  readonly remark: string
}

// Others may be saving other parts of the same page.
const ATTEMPTS = 3

/**
 * Who writes the page accepts a proposed text: it takes its place in the proposal as it is now, in the name of who accepts
 * and with who proposed it as an author beside them. So neither of the two approves it: nobody publishes alone.
 *
 * @throws {SuggestionProblem} when the text no longer fits; nothing is written then
 */
export async function acceptSuggestion(work: Workplace, person: Person, request: Acceptance, attempts = ATTEMPTS): Promise<Proposal> {
  try {
    return await putInPlace(work, person, request)
  } catch (problem) {
    if (!(problem instanceof StaleTipProblem) || attempts <= 1) throw problem
    return acceptSuggestion(work, person, request, attempts - 1)
  }
}

async function putInPlace(work: Workplace, person: Person, { number, remark: id }: Acceptance): Promise<Proposal> {
  const { proposal, remark, place, suggestion } = await openSuggestion(work, person, number, id)
  const published = await work.published()
  const suggester = published.people.get(remark.by.id)
  if (!suggester || !mayWriteAll(published, suggester, proposal.paths)) throw new SuggestionProblem('writer', { number, id })
  const page = await pageAt(work, published, proposal.tip, place.path)
  if (!page) throw new SuggestionProblem('gone', { number, id })
  const text = suggestedText(page, place, suggestion)
  const entry = await checkPage(work, published, proposal, page, text)
  const title = String(entry.values.titolo)
  return work.forge.amend({
    number,
    expectedTip: proposal.tip,
    author: authorOf(person),
    coAuthors: [remark.by],
    message: say.accepted(title),
    title,
    changes: [{ path: place.path, content: new TextEncoder().encode(text) }],
    alongside: [{ type: 'remark-state', by: authorOf(person), at: work.now(), of: id, to: 'accepted' }],
  })
}
