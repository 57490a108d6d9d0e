import { entryMeant } from '../checks/tree.ts'
import type { Difference } from '../forge/forge.ts'
import type { Proposal } from '../forge/proposal.ts'
import { compareEntries } from '../model/compare.ts'
import type { FieldChange } from '../model/compare/field-change.ts'
import type { Entry } from '../model/entry.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import { referencesOf } from '../model/references.ts'
import type { Site } from '../model/sites.ts'
import type { DeskProposal } from '../protocol/desk.ts'
import { mediaUrl } from './media-url.ts'
import type { Published } from './published.ts'
import type { Workplace } from './workplace.ts'

/** One entry of a proposal, field by field in words, with the addresses of its page before and after. */
export async function changedEntry(work: Workplace, published: Published, proposal: Proposal, { path, before, after }: Difference): Promise<DeskProposal['entries'][number]> {
  const site = published.site(readEntryPath(path)?.site ?? '')
  const [old, now] = site ? [await readAt(work, site, path, before), await readAt(work, site, path, after)] : [null, null]
  const pageUrl = (side: string) => `/api/desk/page?n=${proposal.number}&side=${side}&path=${encodeURIComponent(path)}`
  return {
    path,
    title: String((now ?? old)?.values.titolo ?? path),
    changes: site ? compareEntries(old, now, site.tipo, await titlesOf(work, published, site, [old, now])).map((change) => withAddresses(change, site, proposal)) : [],
    beforeUrl: before === null ? null : pageUrl('before'),
    afterUrl: after === null ? null : pageUrl('after'),
  }
}

async function readAt({ forge }: Workplace, site: Site, path: string, oid: string | null): Promise<Entry | null> {
  const result = oid === null ? null : parseEntry(path, await forge.blob(oid), site.tipo)
  return result && 'entry' in result ? result.entry : null
}

/** The titles of what two versions point at, so that a person reads «Piazza del Duomo» and not its slug. */
async function titlesOf(work: Workplace, published: Published, site: Site, versions: readonly (Entry | null)[]): Promise<(type: string, slug: string) => string | undefined> {
  const index = published.index(site)
  const titles = new Map<string, string>()
  const references = versions.flatMap((entry) => (entry ? referencesOf(entry, site.tipo).map((reference) => ({ reference, owner: entry.owner })) : []))
  for (const { reference, owner } of references) {
    const path = reference.kind === 'entry' ? entryMeant(index, owner, reference.type, reference.slug) : undefined
    const file = published.files.find((item) => item.path === path)
    const entry = path && file ? await readAt(work, site, path, file.oid) : null
    if (entry) titles.set(`${entry.type}/${entry.slug}`, String(entry.values.titolo))
  }
  return (type, slug) => titles.get(`${type}/${slug}`)
}

// An entry refers to a file rooted at its site; whoever reviews looks at it where they may.
function withAddresses(change: FieldChange, site: Site, proposal: Proposal): FieldChange {
  if (change.show !== 'image' && change.show !== 'file') return change
  const address = (file: string | null, number?: number) => (file === null ? null : mediaUrl(`content/${site.key}${file}`, number))
  return { ...change, before: address(change.before), after: address(change.after, proposal.number) }
}
