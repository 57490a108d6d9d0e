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
  for (const item of [...items].sort((a, b) => a.id - b.id)) {
    const fate = fateOf(item)
    if (fate.kind !== 'entry' || names.has(item.id)) continue
    const slug = freeSlug(wanted(item), (one) => given.has(together(`${fate.type}/${one}`)))
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

export function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  for (let n = 1; ; n++) {
    const one = n === 1 ? slug : `${slug.slice(0, 95).replace(/-+$/, '')}-${String(n)}`
    if (!taken(one)) return one
  }
}

function together(name: string): string {
  const [type = '', slug = ''] = name.split('/')
  return `${TOGETHER[type] ?? type}/${slug}`
}
