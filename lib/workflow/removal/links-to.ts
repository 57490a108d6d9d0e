import { entryMeant, type SiteIndex } from '../../checks/tree.ts'
import type { Forge } from '../../forge/forge.ts'
import { fieldsOn } from '../../model/content-type.ts'
import type { Entry } from '../../model/entry.ts'
import { type EntryPath, writeEntryPath } from '../../model/entry-path.ts'
import { labelOfPath } from '../../model/labels.ts'
import { referencesOf } from '../../model/references.ts'
import type { Site } from '../../model/sites.ts'
import { typeNamed } from '../../model/types.ts'
import { addressOf } from '../../site/address.ts'
import { linkedAddress } from '../../site/linked-address.ts'
import { linksInText } from '../../site/links-in-text.ts'
import type { Published } from '../published.ts'
import { entriesOf } from './entries-of.ts'

/** A page that points at another one, and where: key paths and labels of its fields. */
export interface LinkingPage {
  readonly entry: Entry
  readonly where: readonly Place[]
}

/** A relation has to name a page that is there; a link in a text has an address, and may be sent on from it. */
interface Place {
  readonly keys: readonly string[]
  readonly label: string
  readonly by: 'relation' | 'text'
}

/**
 * The pages of a site that point at one of them, by a relation or by a link in a text, sorted by title.
 *
 * @param target the page, in force or just gone
 * @param address where it is read, rooted at the site; `null` when nobody knows
 */
export async function linksTo(forge: Pick<Forge, 'blob'>, published: Published, site: Site, target: EntryPath, address: string | null): Promise<readonly LinkingPage[]> {
  const path = writeEntryPath(target)
  const index = withTarget(published.index(site), target)
  const others = (await entriesOf(forge, published, site)).filter((entry) => entry.path !== path)
  const linking = others.map((entry) => {
    const names = entryMeant(index, entry.owner, target.type, target.slug) === path
    return { entry, where: [...(names ? relationsIn(entry, site, target) : []), ...(address === null ? [] : linksIn(entry, site, address))] }
  })
  return linking.filter(({ where }) => where.length > 0).sort((a, b) => titleOf(a.entry).localeCompare(titleOf(b.entry), 'it'))
}

// Who asks after the page is gone asks about the name it had.
function withTarget(index: SiteIndex, target: EntryPath): SiteIndex {
  const path = writeEntryPath(target)
  return {
    ...index,
    entryPaths: (type, slug) => {
      const paths = index.entryPaths(type, slug)
      return type === target.type && slug === target.slug && !paths.includes(path) ? [...paths, path] : paths
    },
  }
}

function relationsIn(entry: Entry, site: Site, target: EntryPath): readonly Place[] {
  return referencesOf(entry, site.tipo).flatMap((to) => (to.kind === 'entry' && to.type === target.type && to.slug === target.slug ? [{ keys: to.keys, label: labelAt(entry, site, to.keys), by: 'relation' as const }] : []))
}

function linksIn(entry: Entry, site: Site, address: string): readonly Place[] {
  const from = addressOf(entry, site.tipo)
  const last = address.split('/').at(-2) ?? address
  return textsIn(entry.values, [])
    .filter(({ text }) => text.includes(last) && linksInText(text).some((link) => linkedAddress(link, from, site) === address))
    .map(({ keys }) => ({ keys, label: labelAt(entry, site, keys), by: 'text' }))
}

function textsIn(value: unknown, keys: readonly string[]): readonly { readonly keys: readonly string[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ keys, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...keys, key]))
}

function labelAt(entry: Entry, site: Site, keys: readonly string[]): string {
  const type = typeNamed(entry.type)
  return type ? labelOfPath(fieldsOn(type, site.tipo), keys) : keys.join(' › ')
}

function titleOf({ values }: Entry): string {
  return String(values.titolo)
}
