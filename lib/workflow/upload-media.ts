import type { Person } from '../access/person.ts'
import { checkMedia } from '../checks/media.ts'
import { InvalidMediaProblem } from '../checks/invalid-media-problem.ts'
import type { Proposal } from '../forge/proposal.ts'
import { readMediaPath } from '../model/entry-path.ts'
import { slugOf } from '../model/slug.ts'
import { allowWriting } from './allow.ts'
import { authorOf } from './author.ts'
import { branchOf } from './proposal-name.ts'
import { WORKFLOW_WORDS as say } from './words.ts'
import type { Workplace } from './workplace.ts'

/** A file loaded from the media library, outside any page: a proposal of its own, sent to the central office at once. */
export async function uploadMedia(work: Workplace, person: Person, request: { readonly requestId: string; readonly path: string; readonly bytes: Uint8Array }): Promise<Proposal> {
  const published = await work.published()
  const media = readMediaPath(request.path)
  if (!media) throw new InvalidMediaProblem('name', request.path)
  allowWriting(published, person, [request.path])
  checkMedia(request.path, request.bytes)
  const proposal = await work.forge.propose({
    branch: branchOf({ collection: `${media.site}-media`, slug: `${media.owner}/${slugOf(media.name)}` }),
    title: media.name,
    kind: 'media',
    author: authorOf(person),
    message: say.media(media.name),
    base: published.head,
    changes: [{ path: request.path, content: request.bytes }],
    requestId: request.requestId,
  })
  return work.forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by: authorOf(person), status: 'pending_review' })
}
