import { UnpackMessage } from '../../lib/protocol/decide.ts'
import { unpack } from '../../lib/workflow/decide/pack.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/unpack', UnpackMessage, async ({ work, log }, person, message) => {
  const proposal = await unpack(work, person, message)
  log('unpacked', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
