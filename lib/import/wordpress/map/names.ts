import type { EntryName } from '../../../model/gone/gone-values.ts'
import { slugOf } from '../../../model/slug.ts'
import { lineOfHtml } from '../html/convert.ts'
import type { SourceItem } from '../read/source-item.ts'
import { fateOf } from './fate.ts'

/** Types whose pages lie in one folder: there a name is given once (lib/site/address.ts). */
const TOGETHER: Readonly<Record<string, string>> = { dataset: 'documento' }
/** Names at the root of a site that are its sections. */
const SECTIONS = ['amministrazione', 'novita', 'servizi', 'vivere-il-comune', 'progetti', 'argomenti', 'domande-frequenti', 'mappa-del-sito', 'richiesta-di-assistenza', 'segnala-disservizio', 'prenota-appuntamento', 'valutazioni', 'cerca', 'amministrazione-trasparente', 'wp-content', 'pagefind', 'assets']

/**
 * The name each element gets among its type: its own slug made canonical. Of two that ask for one, the older keeps it and
 * the other gets a number, so that the same export always gives the same names.
 *
 * @param taken names that are not free, as `type/slug`
 */
export function namesOf(items: readonly SourceItem[], taken: ReadonlySet<string> = new Set()): ReadonlyMap<number, EntryName> {
  const given = new Set([...[...taken].map(together), ...SECTIONS.map((slug) => `pagina/${slug}`)])
  const names = new Map<number, EntryName>()
  // Thousands may ask for one name: each begins where the one before it ended.
  const tried = new Map<string, number>()
  for (const item of [...items].sort((a, b) => a.id - b.id)) {
    const fate = fateOf(item)
    if (fate.kind !== 'entry' || names.has(item.id)) continue
    const asked = wanted(item)
    const { slug, number } = numberedSlug(asked, (one) => given.has(together(`${fate.type}/${one}`)), tried.get(`${fate.type}/${asked}`))
    tried.set(`${fate.type}/${asked}`, number)
    given.add(together(`${fate.type}/${slug}`))
    names.set(item.id, { type: fate.type, slug })
  }
  return names
}

function wanted({ slug, title, id, type }: SourceItem): string {
  return slugOf(decoded(slug)) || slugOf(lineOfHtml(title)) || `${slugOf(type)}-${String(id)}`
}

// WordPress keeps letters that are not ASCII as escapes.
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/** The first name that is free, from a number on: the plain one, then with 2, 3 and so on. */
export function numberedSlug(slug: string, taken: (slug: string) => boolean, from = 1): { readonly slug: string; readonly number: number } {
  for (let number = from; ; number++) {
    const one = number === 1 ? slug : `${slug.slice(0, 93).replace(/-+$/, '')}-${String(number)}`
    if (!taken(one)) return { slug: one, number }
  }
}

function together(name: string): string {
  const [type = '', slug = ''] = name.split('/')
  return `${TOGETHER[type] ?? type}/${slug}`
}
