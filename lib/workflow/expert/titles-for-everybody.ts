import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import { entryMeant } from '../../checks/tree.ts'
import type { Entry } from '../../model/entry.ts'
import { parseEntry } from '../../model/parse.ts'
import { referencesOf } from '../../model/references.ts'
import type { Site } from '../../model/sites.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { EXPERT_WORDS as say } from './words.ts'

/**
 * The titles of what an entry points at, for somebody outside: of a page that is not for everybody neither title nor name
 * is told, for both may say what it is about.
 */
export async function titlesForEverybody({ forge }: Pick<Workplace, 'forge'>, published: Published, site: Site, versions: readonly (Entry | null)[]): Promise<(type: string, slug: string) => string | undefined> {
  const index = published.index(site)
  const titles = new Map<string, string>()
  const references = versions.flatMap((entry) => (entry ? referencesOf(entry, site.tipo).map((reference) => ({ reference, owner: entry.owner })) : []))
  for (const { reference, owner } of references) {
    if (reference.kind !== 'entry') continue
    const path = entryMeant(index, owner, reference.type, reference.slug)
    titles.set(`${reference.type}/${reference.slug}`, path && mayRead(published.rules, null, accessPath(path)) ? await titleAt(path, reference.slug) : say.hiddenPage)
  }
  return (type, slug) => titles.get(`${type}/${slug}`) ?? say.hiddenPage

  async function titleAt(path: string, slug: string): Promise<string> {
    const file = published.files.find((one) => one.path === path)
    const result = file && parseEntry(path, await forge.blob(file.oid), site.tipo)
    return result && 'entry' in result ? String(result.entry.values.titolo) : slug
  }
}
