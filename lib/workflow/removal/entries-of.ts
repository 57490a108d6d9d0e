import type { Forge } from '../../forge/forge.ts'
import type { Entry } from '../../model/entry.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { isGonePath } from '../../model/gone/gone-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import type { Published } from '../published.ts'

const known = new WeakMap<Published, Map<string, Promise<readonly Entry[]>>>()

/** The pages of a site, read once for each state of what is in force; what is left of those that went is not among them. */
export function entriesOf(forge: Pick<Forge, 'blob'>, published: Published, site: Site): Promise<readonly Entry[]> {
  const bySite = known.get(published) ?? new Map<string, Promise<readonly Entry[]>>()
  known.set(published, bySite)
  const entries = bySite.get(site.key) ?? readEntries(forge, published, site)
  bySite.set(site.key, entries)
  entries.catch(() => bySite.delete(site.key))
  return entries
}

async function readEntries(forge: Pick<Forge, 'blob'>, { files }: Published, site: Site): Promise<readonly Entry[]> {
  const own = files.filter(({ path }) => readEntryPath(path)?.site === site.key && !isGonePath(path))
  const results = await Promise.all(own.map(async ({ path, oid }) => parseEntry(path, await forge.blob(oid), site.tipo)))
  return results.flatMap((result) => ('entry' in result ? [result.entry] : []))
}
