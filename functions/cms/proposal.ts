import { type ProposalTextAnswer, ProposalMessage } from '../../lib/protocol/cms.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { mediaOf } from '../../lib/workflow/list-media.ts'
import { proposalAnswer } from '../../lib/workflow/proposal-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/proposal', ProposalMessage, async ({ work }, person, name): Promise<ProposalTextAnswer> => {
  const proposal = await findProposal(work, person, name)
  const answer = proposalAnswer(await work.published(), proposal)
  const bytes = await work.forge.read(proposal.tip, answer.path)
  return { ...answer, text: bytes && new TextDecoder().decode(bytes), media: await mediaOf(work, proposal) }
})
