import { WithdrawMessage } from '../../lib/protocol/cms.ts'
import { withdraw } from '../../lib/workflow/withdraw.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/withdraw', WithdrawMessage, async ({ work, log }, person, { collection, slug, tip }) => {
  const proposal = await withdraw(work, person, { name: { collection, slug }, tip })
  log('withdrawn', { proposal: proposal.number, person: person.id })
  return { number: proposal.number }
})
