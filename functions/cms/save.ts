import { readEntryPath } from '../../lib/model/entry-path.ts'
import { decodeBase64 } from '../../lib/protocol/decode-base64.ts'
import { type SaveAnswer, SaveMessage } from '../../lib/protocol/cms.ts'
import { branchOf, nameOfEntry } from '../../lib/workflow/proposal-name.ts'
import { saveEntry } from '../../lib/workflow/save-entry.ts'
import { InvalidMessageProblem } from '../invalid-message-problem.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/save', SaveMessage, async ({ work, log }, person, message): Promise<SaveAnswer> => {
  const media = message.media.map(({ path, base64 }) => {
    const bytes = decodeBase64(base64)
    if (!bytes) throw new InvalidMessageProblem('media')
    return { path, bytes }
  })
  const place = readEntryPath(message.path)
  // A save is about one page: the names of the proposal and of the file say the same, or it is not a form of ours.
  if (place && branchOf(nameOfEntry(place)) !== branchOf(message)) throw new InvalidMessageProblem('collection')
  const proposal = await saveEntry(work, person, { ...message, media })
  log('saved', { proposal: proposal.number, person: person.id })
  return { number: proposal.number, tip: proposal.tip, path: message.path }
})
