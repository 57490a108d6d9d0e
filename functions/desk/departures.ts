import type { DeparturesAnswer } from '../../lib/protocol/removal.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { departuresOf } from '../../lib/workflow/removal/departures-answer.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

export default staffView('/api/desk/departures', async ({ work }, person, query) => {
  const proposal = await findProposal(work, person, Number(query.get('n')))
  return json({ departures: await departuresOf(work, person, proposal) } satisfies DeparturesAnswer)
})
