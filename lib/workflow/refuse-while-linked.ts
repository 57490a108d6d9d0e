import type { Forge } from '../forge/forge.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import { referencesOf } from '../model/references.ts'
import { StillLinkedProblem } from './problems/still-linked-problem.ts'
import type { Published } from './published.ts'

/** @throws {StillLinkedProblem} while another entry of the site names this one */
export async function refuseWhileLinked(forge: Forge, published: Published, path: string): Promise<void> {
  const target = readEntryPath(path)
  const site = target && published.site(target.site)
  if (!target || !site) return
  const others = published.files.filter((file) => file.path !== path && readEntryPath(file.path)?.site === site.key)
  const results = await Promise.all(others.map(async (file) => parseEntry(file.path, await forge.blob(file.oid), site.tipo)))
  const linking = results.flatMap((result) => {
    if (!('entry' in result)) return []
    const names = referencesOf(result.entry, site.tipo).some((to) => to.kind === 'entry' && to.type === target.type && to.slug === target.slug)
    return names ? [String(result.entry.values.titolo)] : []
  })
  if (linking.length > 0) throw new StillLinkedProblem(path, linking)
}
