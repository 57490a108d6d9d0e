import type { Person } from '../../access/person.ts'
import type { QueueAnswer } from '../../protocol/desk.ts'
import { visibleProposals } from '../allow.ts'
import { officeTitles } from '../office-titles.ts'
import { queueItem } from '../queue-item.ts'
import type { Workplace } from '../workplace.ts'
import { endedLately } from './ended-lately.ts'
import { standingOf } from './standing.ts'

/** The queue: every open proposal this person may see, oldest first, and what has just ended. */
export async function queueAnswer(work: Workplace, person: Person): Promise<QueueAnswer> {
  const [published, titleOf] = await Promise.all([work.published(), officeTitles(work)])
  const visible = await visibleProposals(work, published, person)
  const items = await Promise.all(visible.map(async (proposal) => queueItem(published, person, proposal, await standingOf(work, published, proposal), work.now(), titleOf)))
  items.sort((a, b) => a.createdAt - b.createdAt)
  return { person: { id: person.id, name: person.name }, items, ended: await endedLately(work, published, person) }
}
