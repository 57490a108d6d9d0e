import type { Entry } from '../../../model/entry.ts'
import { writeEntryPath } from '../../../model/entry-path.ts'
import { gonePathOf } from '../../../model/gone/gone-path.ts'
import { parseValues } from '../../../model/parse.ts'
import { FORMER_FILE, gonePage, PAGE_ADDRESS } from '../../../model/types/gone-page.ts'
import { addressOf } from '../../../site/address.ts'
import { foldedBy } from './folded-by.ts'
import { fileAt } from './library.ts'
import { type Mapped } from './map-item.ts'
import { nameOf, type Note } from './note.ts'
import { oldAddress } from './old-address.ts'
import type { World } from './world.ts'

export interface Redirects {
  /** What is left at former addresses, as entries. */
  readonly entries: readonly Entry[]
  /** From an address of the old site to one of the new, both rooted at their site. */
  readonly pairs: readonly (readonly [from: string, to: string])[]
  readonly notes: readonly Note[]
}

/**
 * The former addresses of entries that came in, of what was folded into them, and of the files they need.
 *
 * @param sections addresses the new site has beside its entries: they stay its own
 */
export function redirectsOf(came: readonly (Mapped & { readonly entry: Entry })[], world: World, sections: ReadonlySet<string>): Redirects {
  const live = new Set(came.map(({ entry }) => addressOf(entry, 'public').split('#')[0] ?? ''))
  const given = new Set<string>()
  const notes: Note[] = []
  const pairs: (readonly [string, string])[] = []

  /** The address an element had, where one may answer at it. */
  function former(id: number): string | null {
    const item = world.items.get(id)
    const old = item && oldAddress(item.link, world.site.url, world.site)
    // The first page stays the first page.
    if (!item || !old || (old.path === '/' && old.query === '')) return null
    const address = old.path.endsWith('/') ? old.path : `${old.path}/`
    const fits = old.query === '' && PAGE_ADDRESS.test(address)
    if (!fits) notes.push({ code: 'address-impossible', of: nameOf(item), what: '', sample: item.link })
    return fits ? address : null
  }

  const pages = came.flatMap((mapped): Entry[] => {
    const { entry, item, name } = mapped
    const to = addressOf(entry, 'public')
    const addresses = [item.id, ...foldedBy(item, world)].flatMap((id) => {
      const address = former(id)
      if (address === null || address === to || given.has(address)) return []
      given.add(address)
      if (!live.has(address) && !sections.has(address)) return [address]
      notes.push({ code: 'address-taken', of: nameOf(item), what: '', sample: address })
      return []
    })
    if (addresses.length === 0) return []
    pairs.push(...addresses.map((from) => [from, to] as const))
    return left(gonePathOf(entry), { titolo: entry.values.titolo, ufficio: entry.owner, motivo: 'spostata', indirizzi: addresses, destinazione: { tipo: name.type, nome: name.slug }, data: world.day })
  })

  const files = [...world.media].flatMap(([place, file]): Entry[] => {
    const { address, title } = fileAt(world.library, place)
    const [, owner = '', , name = ''] = file.split('/')
    if (!FORMER_FILE.test(address)) {
      notes.push({ code: 'address-impossible', of: null, what: '', sample: address })
      return []
    }
    pairs.push([address, file])
    const path = writeEntryPath({ site: siteOf(came), owner, type: gonePage.name, slug: `file-${name.replaceAll('.', '-')}` })
    return left(path, { titolo: title.slice(0, 160) || name, ufficio: owner, motivo: 'spostata', indirizzi: [address], file, data: world.day })
  })
  return { entries: [...pages, ...files], pairs, notes }
}

function left(path: string, values: Readonly<Record<string, unknown>>): Entry[] {
  const result = parseValues(path, values, 'public')
  return 'entry' in result ? [result.entry] : []
}

function siteOf([first]: readonly { readonly entry: Entry }[]): string {
  return first?.entry.site ?? ''
}
