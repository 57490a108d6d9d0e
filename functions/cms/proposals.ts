import * as v from 'valibot'
import type { ProposalAnswer } from '../../lib/protocol/cms.ts'
import { visibleProposals } from '../../lib/workflow/allow.ts'
import { proposalAnswer } from '../../lib/workflow/proposal-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/proposals', v.strictObject({}), async ({ work }, person): Promise<readonly ProposalAnswer[]> => {
  const published = await work.published()
  return (await visibleProposals(work, published, person)).map((proposal) => proposalAnswer(published, proposal))
})
