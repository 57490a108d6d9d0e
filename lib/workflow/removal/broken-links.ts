import { entryMeant } from '../../checks/tree.ts'
import type { Oid } from '../../forge/commit.ts'
import type { Forge } from '../../forge/forge.ts'
import { type EntryPath, writeEntryPath } from '../../model/entry-path.ts'
import { gonePathOf } from '../../model/gone/gone-path.ts'
import { goneValues } from '../../model/gone/gone-values.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import { addressOf } from '../../site/address.ts'
import type { Published } from '../published.ts'
import { type LinkingPage, linksTo } from './links-to.ts'

/**
 * What points at nothing once a page has gone. A page that moved sends the links in texts on; what names it by its name
 * is not sent on.
 *
 * @param after what would be in force
 * @param former the bytes of the page, where they are known
 */
export async function brokenLinks(forge: Pick<Forge, 'blob'>, after: Published, site: Site, gone: EntryPath, former: Oid | null): Promise<readonly LinkingPage[]> {
  const moved = await hasMoved(forge, after, site, gone)
  const index = after.index(site)
  const linking = await linksTo(forge, after, site, gone, moved ? null : await addressAt(forge, site, gone, former))
  return moved ? linking.filter(({ entry }) => entryMeant(index, entry.owner, gone.type, gone.slug) === undefined) : linking
}

async function addressAt(forge: Pick<Forge, 'blob'>, site: Site, gone: EntryPath, former: Oid | null): Promise<string | null> {
  const result = former === null ? null : parseEntry(writeEntryPath(gone), await forge.blob(former), site.tipo)
  return result && 'entry' in result ? addressOf(result.entry, site.tipo) : null
}

/** Is the page still there, elsewhere? On a public site a name is one page's, whatever office it belongs to. */
async function hasMoved(forge: Pick<Forge, 'blob'>, after: Published, site: Site, gone: EntryPath): Promise<boolean> {
  if (site.tipo === 'public' && after.index(site).entryPaths(gone.type, gone.slug).length > 0) return true
  const left = after.files.find(({ path }) => path === gonePathOf(gone))
  const result = left && parseEntry(left.path, await forge.blob(left.oid), site.tipo)
  return result !== undefined && 'entry' in result && goneValues(result.entry)?.motivo === 'spostata'
}
