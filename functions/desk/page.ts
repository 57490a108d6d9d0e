import type { Forge } from '../../lib/forge/forge.ts'
import type { Proposal } from '../../lib/forge/proposal.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { ProposalMissingProblem } from '../../lib/workflow/problems/proposal-missing-problem.ts'
import { withProposedMedia } from '../../lib/workflow/with-proposed-media.ts'
import { renderedPage } from '../rendered-page.ts'
import { staffView } from '../staff-endpoint.ts'

/** One side of a proposal as a reader would see it, whole, for a frame of the desk in which nothing runs. */
export default staffView('/api/desk/page', async ({ work, pages }, person, query) => {
  const proposal = await findProposal(work, person, Number(query.get('n')))
  const path = query.get('path') ?? ''
  const place = readEntryPath(path)
  if (!place || !proposal.paths.includes(path)) throw new ProposalMissingProblem({ path })
  const html = query.get('side') === 'before' ? await pages.current(place.site, path) : await pages.preview(place.site, await proposedFiles(work.forge, proposal), path)
  if (html === null) throw new ProposalMissingProblem({ path })
  return renderedPage(withProposedMedia(html, proposal, (await work.published()).site(place.site)))
})

async function proposedFiles(forge: Forge, proposal: Proposal): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const { differences } = await forge.compare(proposal.number)
  const own = differences.filter(({ path }) => readEntryPath(path))
  return new Map(await Promise.all(own.map(async ({ path, after }) => [path, after === null ? null : await forge.blob(after)] as const)))
}
