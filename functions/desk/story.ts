import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { queueItem } from '../../lib/workflow/queue-item.ts'
import { standingOf } from '../../lib/workflow/queue/standing.ts'
import { storyOf } from '../../lib/workflow/story/story-of.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** Where one proposal stands, and who can do what is missing. */
export default staffView('/api/desk/story', async ({ work }, person, query) => {
  const proposal = await findProposal(work, person, Number(query.get('n')))
  const [published, titleOf] = await Promise.all([work.published(), officeTitles(work)])
  const item = queueItem(published, person, proposal, await standingOf(work, published, proposal), work.now(), titleOf)
  return json(await storyOf(work, published, person, proposal, item))
})
