import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

export default staffView('/api/desk/proposal', async ({ work }, person, query) => {
  const proposal = await findProposal(work, person, Number(query.get('n')))
  return json(await deskProposal(work, person, proposal, await officeTitles(work)))
})
