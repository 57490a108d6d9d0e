import { StatusMessage } from '../../lib/protocol/cms.ts'
import { approve } from '../../lib/workflow/approve.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { sendToReview } from '../../lib/workflow/send-to-review.ts'
import { takeBack } from '../../lib/workflow/take-back.ts'
import { proposalAnswer } from '../../lib/workflow/proposal-answer.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

/** The three columns of the editor's board: to move a proposal to the third is to approve it. */
export default staffAction('/api/cms/status', StatusMessage, async (services, person, { collection, slug, tip, status }, session) => {
  const { work, log } = services
  const name = { collection, slug }
  const move = {
    draft: () => takeBack(work, person, { name, tip }),
    pending_review: () => sendToReview(work, person, { name, tip }),
    pending_publish: async () => {
      allowApprovingFrom(session, services)
      return approve(work, person, { number: (await findProposal(work, person, name)).number, tip })
    },
  }
  const proposal = await move[status]()
  log('moved', { proposal: proposal.number, person: person.id, status: proposal.status })
  return proposalAnswer(await work.published(), proposal)
})
