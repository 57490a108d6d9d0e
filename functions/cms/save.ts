import { decodeBase64 } from '../../lib/protocol/decode-base64.ts'
import { type SaveAnswer, SaveMessage } from '../../lib/protocol/cms.ts'
import { saveEntry } from '../../lib/workflow/save-entry.ts'
import { InvalidMessageProblem } from '../invalid-message-problem.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/save', SaveMessage, async ({ work, log }, person, message): Promise<SaveAnswer> => {
  const media = message.media.map(({ path, base64 }) => {
    const bytes = decodeBase64(base64)
    if (!bytes) throw new InvalidMessageProblem('media')
    return { path, bytes }
  })
  const proposal = await saveEntry(work, person, { ...message, media })
  log('saved', { proposal: proposal.number, person: person.id })
  return { number: proposal.number, tip: proposal.tip, path: message.path }
})
