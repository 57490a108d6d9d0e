import type { QueueAnswer } from '../../lib/protocol/desk.ts'
import { maySee } from '../../lib/workflow/allow.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { queueItem } from '../../lib/workflow/queue-item.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** The queue: every open proposal this person may see, oldest first, for it has waited longest. */
export default staffView('/api/desk/proposals', async ({ work }, person) => {
  const [published, titleOf, open] = await Promise.all([work.published(), officeTitles(work), work.forge.proposals({ open: true })])
  const items = open
    .filter((proposal) => maySee(published, person, proposal))
    .map((proposal) => queueItem(published, person, proposal, work.now(), titleOf))
    .sort((a, b) => a.createdAt - b.createdAt)
  return json({ person: { id: person.id, name: person.name }, items } satisfies QueueAnswer)
})
