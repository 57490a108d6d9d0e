import type { Difference } from '../forge/forge.ts'
import type { Proposal } from '../forge/proposal.ts'
import { readEntryPath } from '../model/entry-path.ts'
import type { Fact, FileSeen } from '../model/facts/fact.ts'
import { factsBetween } from '../model/facts/facts-between.ts'
import type { Site } from '../model/sites.ts'
import type { DeskProposal } from '../protocol/desk.ts'
import { mediaPath } from './facts/known-of.ts'
import { type PageChange, pageChanges } from './facts/page-change.ts'
import { pageVersions } from './facts/page-versions.ts'
import { formerMediaUrl, mediaUrl } from './media-url.ts'
import type { Published } from './published.ts'
import { withProposedSites } from './sites-after.ts'
import type { Workplace } from './workplace.ts'

type Changed = DeskProposal['entries'][number]

/** The pages of a proposal, each field by field in words, with the addresses of the page before and after. */
export async function changedEntries(work: Workplace, inForce: Published, proposal: Proposal, differences: readonly Difference[]): Promise<readonly Changed[]> {
  const published = await withProposedSites(work.forge, inForce, differences)
  // Of a site that is to be there is no page to look at yet.
  const isShown = ({ path }: PageChange) => inForce.site(readEntryPath(path)?.site ?? '') !== undefined
  const changed = pageChanges(proposal, differences).map(async (page) => {
    const entry = await changedEntry(work, published, proposal, page, differences)
    return isShown(page) ? entry : { ...entry, afterUrl: null }
  })
  return Promise.all(changed)
}

async function changedEntry(work: Workplace, published: Published, proposal: Proposal, page: PageChange, differences: readonly Difference[]): Promise<Changed> {
  const versions = await pageVersions(work, published, page, differences)
  const which = `n=${proposal.number}&path=${encodeURIComponent(page.path)}${page.from === page.path ? '' : `&from=${encodeURIComponent(page.from)}`}`
  const pageUrl = (side: string) => `/api/desk/page?${which}&side=${side}`
  return {
    path: page.path,
    what: page.what,
    title: String((versions?.after ?? versions?.before)?.values.titolo ?? page.path),
    changes: versions ? factsBetween(versions.before, versions.after, versions.site.tipo, versions.known).map((fact) => withAddresses(fact, versions.site, proposal)) : [],
    beforeUrl: page.before === null ? null : pageUrl('before'),
    afterUrl: page.after === null ? null : pageUrl('after'),
    togetherUrl: page.before === null || page.after === null ? null : pageUrl('together'),
    textUrl: `/api/desk/text?${which}`,
  }
}

// An entry refers to a file rooted at its site; whoever reviews looks at it where they may.
function withAddresses(fact: Fact, site: Site, proposal: Proposal): Fact {
  const served = (reference: string, url: (path: string) => string) => (reference.startsWith('/') ? url(mediaPath(site, reference)) : reference)
  const before = (reference: string) => served(reference, (path) => formerMediaUrl(path, proposal))
  const after = (reference: string) => served(reference, (path) => mediaUrl(path, proposal.number))
  const file = (seen: FileSeen | null, address: (reference: string) => string) => seen && { ...seen, reference: address(seen.reference) }
  const files = fact.files && { files: { before: file(fact.files.before, before), after: file(fact.files.after, after) } }
  if (fact.show !== 'image' && fact.show !== 'file') return { ...fact, ...files }
  return { ...fact, ...files, before: fact.before && before(fact.before), after: fact.after && after(fact.after) }
}
