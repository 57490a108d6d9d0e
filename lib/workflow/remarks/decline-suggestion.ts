import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { authorOf } from '../author.ts'
import type { Workplace } from '../workplace.ts'
import { openSuggestion } from './open-suggestion.ts'
import type { Reply } from './reply-to-remark.ts'

/** Who writes the page keeps their own text, and says why to who proposed another. */
export async function declineSuggestion(work: Workplace, person: Person, { number, requestId, remark, text }: Reply): Promise<Proposal> {
  await openSuggestion(work, person, number, remark)
  const answer = { by: authorOf(person), at: work.now(), of: remark } as const
  await work.forge.record(number, { type: 'reply', ...answer, text }, requestId)
  return work.forge.record(number, { type: 'remark-state', ...answer, to: 'declined' })
}
