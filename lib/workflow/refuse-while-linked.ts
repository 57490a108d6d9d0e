import { mayRead } from '../access/decide.ts'
import { accessPath } from '../access/covering.ts'
import type { Person } from '../access/person.ts'
import type { Forge } from '../forge/forge.ts'
import type { Entry } from '../model/entry.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import { referencesOf } from '../model/references.ts'
import type { Site } from '../model/sites.ts'
import { mayShow } from '../site/audience.ts'
import { StillLinkedProblem } from './problems/still-linked-problem.ts'
import type { Published } from './published.ts'

/** @throws {StillLinkedProblem} while another entry of the site names this one; it tells this person only the titles they may read */
export async function refuseWhileLinked(forge: Forge, published: Published, person: Person, path: string): Promise<void> {
  const target = readEntryPath(path)
  const site = target && published.site(target.site)
  if (!target || !site) return
  const linking = (await othersThatSee(forge, published, site, path, target.owner)).filter((entry) =>
    referencesOf(entry, site.tipo).some((to) => to.kind === 'entry' && to.type === target.type && to.slug === target.slug),
  )
  if (linking.length === 0) return
  const readable = linking.filter((entry) => mayRead(published.rules, person, accessPath(entry.path)))
  throw new StillLinkedProblem(path, readable.map(({ values }) => String(values.titolo)), linking.length - readable.length)
}

// An entry of another area means another entry by the same name.
async function othersThatSee(forge: Forge, published: Published, site: Site, path: string, owner: string): Promise<readonly Entry[]> {
  const others = published.files.filter((file) => {
    const place = readEntryPath(file.path)
    return file.path !== path && place?.site === site.key && mayShow(site, place.owner, owner)
  })
  const results = await Promise.all(others.map(async (file) => parseEntry(file.path, await forge.blob(file.oid), site.tipo)))
  return results.flatMap((result) => ('entry' in result ? [result.entry] : []))
}
