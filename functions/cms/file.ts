import { seenMedia } from '../../lib/workflow/seen-media.ts'
import { mediaFile } from '../media-file.ts'
import { staffView } from '../staff-endpoint.ts'

/** A media file in force, or with `n` as it is in a proposal this person may see; `side=before`: as it was before it. */
export default staffView('/api/cms/file', async ({ work }, person, query) => {
  const [path, number] = [query.get('path') ?? '', query.get('n')]
  const side = query.get('side') === 'before' ? 'before' : 'after'
  return mediaFile(path, await seenMedia(work, person, { path, number: number === null ? null : Number(number), side }))
})
