import type { QueueAnswer } from '../../lib/protocol/desk.ts'
import { visibleProposals } from '../../lib/workflow/allow.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { queueItem, standingOf } from '../../lib/workflow/queue-item.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** The queue: every open proposal this person may see, oldest first, for it has waited longest. */
export default staffView('/api/desk/proposals', async ({ work }, person) => {
  const [published, titleOf] = await Promise.all([work.published(), officeTitles(work)])
  const visible = await visibleProposals(work, published, person)
  const items = await Promise.all(visible.map(async (proposal) => queueItem(published, person, proposal, await standingOf(work, published, proposal), work.now(), titleOf)))
  items.sort((a, b) => a.createdAt - b.createdAt)
  return json({ person: { id: person.id, name: person.name }, items } satisfies QueueAnswer)
})
