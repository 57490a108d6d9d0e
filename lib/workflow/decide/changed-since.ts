import type { Oid } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { compareEntries } from '../../model/compare.ts'
import type { Entry } from '../../model/entry.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'

/** The fields of a proposal's pages that are others now than in the tree somebody approved, by their labels. */
export async function changedSince(work: Workplace, published: Published, { paths, tree }: Proposal, approved: Oid): Promise<readonly string[]> {
  const labels = await Promise.all(
    paths.map(async (path) => {
      const site = published.site(readEntryPath(path)?.site ?? '')
      if (!site) return []
      const [before, after] = await Promise.all([entryAt(work, approved, path, site.tipo), entryAt(work, tree, path, site.tipo)])
      return compareEntries(before, after, site.tipo).map(({ label }) => label)
    }),
  )
  return [...new Set(labels.flat())]
}

async function entryAt({ forge }: Workplace, at: Oid, path: string, kind: Parameters<typeof parseEntry>[2]): Promise<Entry | null> {
  const bytes = await forge.read(at, path)
  const result = bytes && parseEntry(path, bytes, kind)
  return result && 'entry' in result ? result.entry : null
}
