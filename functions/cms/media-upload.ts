import { decodeBase64 } from '../../lib/protocol/decode-base64.ts'
import { type MediaAnswer, MediaUploadMessage } from '../../lib/protocol/cms.ts'
import { mediaUrl } from '../../lib/workflow/media-url.ts'
import { uploadMedia } from '../../lib/workflow/upload-media.ts'
import { InvalidMessageProblem } from '../invalid-message-problem.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/media-upload', MediaUploadMessage, async ({ work, log }, person, { path, base64, requestId }): Promise<MediaAnswer> => {
  const bytes = decodeBase64(base64)
  if (!bytes) throw new InvalidMessageProblem('base64')
  const proposal = await uploadMedia(work, person, { path, bytes, requestId })
  log('media-proposed', { proposal: proposal.number, person: person.id })
  const file = (await work.forge.list(proposal.tip, path.slice(0, path.lastIndexOf('/')))).find((item) => item.path === path)
  return { path, oid: file?.oid ?? '', size: bytes.byteLength, url: mediaUrl(path, proposal.number) }
})
