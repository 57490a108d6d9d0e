import { entryMeant } from '../../checks/tree.ts'
import type { Difference } from '../../forge/forge.ts'
import type { Entry } from '../../model/entry.ts'
import type { Known } from '../../model/facts/fact.ts'
import { parseEntry } from '../../model/parse.ts'
import { type Reference, referencesOf } from '../../model/references.ts'
import type { Site } from '../../model/sites.ts'
import { addressOf } from '../../site/address.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { filesInForce } from './files-in-force.ts'

/** What the versions of a page point at: the titles and addresses of pages, so that a person reads «Piazza del Duomo» and not its slug, and the sizes of files. */
export async function knownOf(work: Workplace, published: Published, site: Site, versions: readonly (Entry | null)[], differences: readonly Difference[]): Promise<Known> {
  const [pages, sizes] = await Promise.all([pagesNamed(work, published, site, versions), sizesProposed(work, versions, site, differences)])
  return {
    titleOf: (type, slug) => pages.get(`${type}/${slug}`)?.title,
    addressOf: (type, slug) => pages.get(`${type}/${slug}`)?.address,
    sizeOf: (side, reference) => {
      const path = mediaPath(site, reference)
      return (side === 'after' ? sizes.get(path) : undefined) ?? filesInForce(published).get(path)?.size
    },
  }
}

async function pagesNamed({ forge }: Workplace, published: Published, site: Site, versions: readonly (Entry | null)[]): Promise<ReadonlyMap<string, { readonly title: string; readonly address: string }>> {
  const index = published.index(site)
  const references = versions.flatMap((entry) => (entry ? entriesNamed(entry, site).map((reference) => ({ ...reference, owner: entry.owner })) : []))
  const found = await Promise.all(
    references.map(async ({ owner, type, slug }) => {
      const path = entryMeant(index, owner, type, slug)
      const file = path === undefined ? undefined : filesInForce(published).get(path)
      const result = path !== undefined && file ? parseEntry(path, await forge.blob(file.oid), site.tipo) : null
      return result && 'entry' in result ? [[`${type}/${slug}`, { title: String(result.entry.values.titolo), address: `${site.base.slice(0, -1)}${addressOf(result.entry, site.tipo)}` }] as const] : []
    }),
  )
  return new Map(found.flat())
}

function entriesNamed(entry: Entry, site: Site): readonly Extract<Reference, { kind: 'entry' }>[] {
  return referencesOf(entry, site.tipo).flatMap((reference) => (reference.kind === 'entry' ? [reference] : []))
}

async function sizesProposed({ forge }: Workplace, versions: readonly (Entry | null)[], site: Site, differences: readonly Difference[]): Promise<ReadonlyMap<string, number>> {
  const named = new Set(versions.flatMap((entry) => (entry ? referencesOf(entry, site.tipo) : [])).flatMap((reference) => (reference.kind === 'media' ? [mediaPath(site, reference.file)] : [])))
  const files = differences.flatMap(({ path, after }) => (after !== null && named.has(path) ? [{ path, after }] : []))
  return new Map(await Promise.all(files.map(async ({ path, after }) => [path, (await forge.blob(after)).byteLength] as const)))
}

/** An entry refers to a file rooted at its site. */
export function mediaPath({ key }: Pick<Site, 'key'>, reference: string): string {
  return `content/${key}${reference}`
}
