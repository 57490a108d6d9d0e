import { textsOf } from '../../lib/checks/text/texts-of.ts'
import type { Entry } from '../../lib/model/entry.ts'
import type { SiteKind } from '../../lib/model/fields/field.ts'
import { isGonePath } from '../../lib/model/gone/gone-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { parseSites, type Site } from '../../lib/model/sites.ts'
import type { FoundLink } from './found-link.ts'

/** The addresses outside of the sites that a tree of content leads to, sorted; those of a page that is no valid one are left out. */
export function findLinks(files: ReadonlyMap<string, Uint8Array>): readonly FoundLink[] {
  const sites = parseSites(new TextDecoder().decode(files.get('content/siti.yml')))
  const own = new Set(sites.flatMap((site) => hostsOf(site)))
  const found = new Map<string, Map<string, string>>()
  for (const [path, bytes] of files) {
    const site = sites.find(({ key }) => path.startsWith(`content/${key}/`))
    if (!site || !path.endsWith('.md') || isGonePath(path)) continue
    const result = parseEntry(path, bytes, site.tipo)
    if (!('entry' in result)) continue
    for (const url of outsideAddresses(result.entry, site.tipo, own)) found.set(url, (found.get(url) ?? new Map<string, string>()).set(path, String(result.entry.values.titolo)))
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, pages]) => ({ url, pages: [...pages].map(([path, title]) => ({ path, title })) }))
}

function hostsOf(site: Site): readonly string[] {
  return site.tipo === 'public' && site.url ? [new URL(site.url).host] : []
}

function outsideAddresses(entry: Entry, kind: SiteKind, own: ReadonlySet<string>): readonly string[] {
  const written = textsOf(entry, kind).flatMap(({ markdown }) => markdown?.links.map(({ href }) => href) ?? [])
  const addresses = [...written, ...wholeAddresses(entry.values)].flatMap((text) => normal(text) ?? [])
  return [...new Set(addresses)].filter((url) => !own.has(new URL(url).host))
}

/** Values that are nothing but an address: the field of a link. */
function wholeAddresses(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/i.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wholeAddresses)
}

/** `null` for what is no address of the web, or one with a password in it. */
function normal(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  url.hash = ''
  return url.username || url.password ? null : url.href
}
