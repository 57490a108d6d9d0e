import { ConfirmMessage } from '../../lib/protocol/cms.ts'
import { confirmEntry } from '../../lib/workflow/confirm-entry.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/confirm', ConfirmMessage, async ({ work, log }, person, message) => {
  const proposal = await confirmEntry(work, person, message)
  log('confirmation-proposed', { proposal: proposal.number, person: person.id })
  return { number: proposal.number, tip: proposal.tip }
})
