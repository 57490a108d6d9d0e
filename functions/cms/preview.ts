import { accessPath } from '../../lib/access/covering.ts'
import { mayRead, mayWrite } from '../../lib/access/decide.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { type PreviewAnswer, PreviewMessage } from '../../lib/protocol/cms.ts'
import { NotAllowedProblem } from '../../lib/workflow/problems/not-allowed-problem.ts'
import { branchOf, nameOfEntry } from '../../lib/workflow/proposal-name.ts'
import { withProposedMedia } from '../../lib/workflow/with-proposed-media.ts'
import { staffAction } from '../staff-endpoint.ts'

/** The page as it would be, while it is being written. Nothing is kept. */
export default staffAction('/api/cms/preview', PreviewMessage, async ({ work, pages }, person, { path, text }): Promise<PreviewAnswer> => {
  const { rules, site } = await work.published()
  const place = readEntryPath(path)
  // The page shows the titles of its neighbours: who previews there must be one of its readers.
  if (!place || !mayWrite(rules, person, accessPath(path)) || !mayRead(rules, person, accessPath(path))) throw new NotAllowedProblem('write', path)
  const html = (await pages.preview(place.site, new Map([[path, new TextEncoder().encode(text)]]), path)) ?? ''
  const open = await work.forge.open(branchOf(nameOfEntry(place)))
  return { html: open ? withProposedMedia(html, open, site(place.site)) : html }
})
