import type { FileChange } from '../../forge/commit.ts'
import { mayWrite } from '../../access/decide.ts'
import { accessPath } from '../../access/covering.ts'
import type { Person } from '../../access/person.ts'
import { entryMeant, type SiteIndex } from '../../checks/tree.ts'
import type { Entry } from '../../model/entry.ts'
import type { EntryPath } from '../../model/entry-path.ts'
import { parseValues } from '../../model/parse.ts'
import { serializeEntry } from '../../model/serialize.ts'
import type { Site } from '../../model/sites.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { linksTo } from './links-to.ts'

/** The pages that name one that moves, and what becomes of it. */
export interface RenamedReferences {
  readonly changes: readonly FileChange[]
  /** Pages that would name nothing and that this person may not put right. */
  readonly stuck: readonly Entry[]
}

/**
 * Every relation that names a page follows it to its new name, in the pages this person may write.
 *
 * @param after what the site has once the page has moved
 */
export async function renamedReferences({ forge }: Workplace, published: Published, person: Person, site: Site, from: EntryPath, to: EntryPath, after: SiteIndex): Promise<RenamedReferences> {
  const linking = await linksTo(forge, published, site, from, null)
  const lost = linking.filter(({ entry }) => entryMeant(after, entry.owner, from.type, from.slug) === undefined)
  const found = lost.map(({ entry, where }) => ({ entry, change: renamed(entry, where.map(({ keys }) => keys), site, to, after) }))
  const may = ({ path }: Entry) => mayWrite(published.rules, person, accessPath(path))
  return {
    changes: found.flatMap(({ entry, change }) => (change && may(entry) ? [change] : [])),
    stuck: found.flatMap(({ entry, change }) => (change && may(entry) ? [] : [entry])),
  }
}

/** The page with the new name where it had the old one; `null` where its own readers would not find it there. */
function renamed(entry: Entry, places: readonly (readonly string[])[], site: Site, to: EntryPath, after: SiteIndex): FileChange | null {
  if (entryMeant(after, entry.owner, to.type, to.slug) === undefined) return null
  const values = structuredClone(entry.values) as Record<string, unknown>
  for (const keys of places) write(values, keys, to.slug)
  const result = parseValues(entry.path, values, site.tipo)
  return 'entry' in result ? { path: entry.path, content: new TextEncoder().encode(serializeEntry(result.entry)) } : null
}

function write(values: Record<string, unknown>, keys: readonly string[], slug: string): void {
  const [last = '', ...parents] = [...keys].reverse()
  const holder = parents.reverse().reduce((value, key) => value[key] as Record<string, unknown>, values)
  holder[last] = slug
}
