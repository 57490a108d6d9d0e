import { comparePages } from '../../lib/diff/compare-html.ts'
import type { View } from '../../lib/diff/marks/view.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Proposal } from '../../lib/forge/proposal.ts'
import { isOpen } from '../../lib/forge/transitions.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { ProposalMissingProblem } from '../../lib/workflow/problems/proposal-missing-problem.ts'
import { withProposedMedia } from '../../lib/workflow/with-proposed-media.ts'
import { renderedPage } from '../rendered-page.ts'
import type { Services } from '../services.ts'
import { staffView } from '../staff-endpoint.ts'

/**
 * A page of a proposal as a reader would see it, for a frame of the desk in which nothing runs: how it was, how it is, or both
 * in one, with what changed marked. Where one of the two is not there, the other, plain.
 */
export default staffView('/api/desk/page', async (services, person, query) => {
  const proposal = await findProposal(services.work, person, Number(query.get('n')))
  const path = query.get('path') ?? ''
  const { before, after } = await bothPages(services, proposal, query.get('from') ?? path, path)
  const view = viewIn(query)
  const plain = view === 'before' ? before : view === 'after' ? after : (after ?? before)
  if (plain === null) throw new ProposalMissingProblem({ path })
  if (before === null || after === null) return renderedPage(plain)
  return renderedPage(withStyle(comparePages(before, after).marked(view), `/${services.assets.marks}`))
})

interface BothPages {
  readonly before: string | null
  readonly after: string | null
}

/** @param from where the page was, which is where it is unless it moves */
async function bothPages({ work, pages }: Services, proposal: Proposal, from: string, path: string): Promise<BothPages> {
  const [left, place] = [readEntryPath(from), readEntryPath(path)]
  if (!left || !place || left.site !== place.site || ![from, path].every((one) => proposal.paths.includes(one))) throw new ProposalMissingProblem({ path })
  // What was published has changed the page in force: its side of before is made again.
  const before = isOpen(proposal) ? await pages.current(place.site, from) : await pages.preview(place.site, await filesOf(work.forge, proposal, 'before'), from)
  const after = await pages.preview(place.site, await filesOf(work.forge, proposal, 'after'), path)
  // Only what is proposed is looked at through the proposal: an image of the same name is then another image.
  return { before, after: after && withProposedMedia(after, proposal, (await work.published()).site(place.site)) }
}

async function filesOf(forge: Forge, proposal: Proposal, side: 'before' | 'after'): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const { differences } = await forge.compare(proposal.number)
  const own = differences.filter(({ path }) => readEntryPath(path))
  return new Map(await Promise.all(own.map(async ({ path, [side]: oid }) => [path, oid === null ? null : await forge.blob(oid)] as const)))
}

function viewIn(query: URLSearchParams): View {
  const side = query.get('side')
  return side === 'before' || side === 'together' ? side : 'after'
}

function withStyle(page: string, address: string): string {
  return page.replace('</head>', () => `<link rel="stylesheet" href="${address}"></head>`)
}
