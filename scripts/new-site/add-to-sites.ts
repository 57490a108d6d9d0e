import { isMap, isScalar, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml'
import type { PublicSite, Site } from '../../lib/model/sites.ts'
import { type Edit, indentAt, lastPlace, lineAfter, lineBefore, withEdits } from './edits.ts'
import type { NewSite } from './new-site.ts'
import { NEW_SITE_WORDS as say } from './words.ts'

/** The text of `siti.yml` with one more site, after the other public ones, and its area on the intranet; the rest as it was. */
export function addToSites(text: string, site: NewSite, sites: readonly Site[]): string {
  const map = parseDocument(text, { schema: 'core' }).get('siti')
  if (!isMap(map)) return text
  return withEdits(text, [entryEdit(text, map, site, sites), ...areaEdit(text, map, site, sites)])
}

function entryEdit(text: string, map: YAMLMap, site: NewSite, sites: readonly Site[]): Edit {
  const keys = map.items.map(placeOf)
  const indent = indentAt(text, keys[0] ?? 0)
  const like = sites.find((one): one is PublicSite => one.tipo === 'public')
  const lines = stringify({ [site.key]: entryOf(site, like) }, { lineWidth: 0 }).trimEnd().split('\n').map((line) => `${indent}${line}`).join('\n')
  const lastPublic = sites.findLastIndex(({ tipo }) => tipo === 'public')
  const next = map.items[lastPublic + 1]
  return next ? lineBefore(text, placeOf(next), lines) : lineAfter(text, lastPlace(text, map.range?.[2] ?? text.length), lines)
}

/** Who works there may read what concerns their municipality alone. */
function areaEdit(text: string, map: YAMLMap, { key, name }: NewSite, sites: readonly Site[]): readonly Edit[] {
  const intranet = sites.find(({ tipo }) => tipo === 'intranet')
  const areas = intranet && map.getIn([intranet.key, 'aree'])
  if (!isMap(areas) || areas.flow) return []
  const [first] = areas.items
  return first ? [lineAfter(text, lastPlace(text, areas.range?.[1] ?? text.length), `${indentAt(text, placeOf(first))}${stringify({ [key]: name }).trimEnd()}`)] : []
}

function entryOf(site: NewSite, like: PublicSite | undefined): object {
  return {
    tipo: 'public',
    ente: site.key,
    ...(site.patron ? { patrono: site.patron } : {}),
    nome: site.name,
    breve: site.short,
    base: site.base,
    url: site.url,
    motto: say.motto,
    colore: site.colour,
    stemma: '/urp/media/stemma.svg',
    indirizzo: site.address,
    cap: site.cap,
    localita: site.town,
    codice_fiscale: site.taxCode,
    telefono: site.phone,
    email: site.email,
    pec: site.pec,
    regione: like?.regione ?? { nome: 'Regione', url: 'https://www.regioni.it/' },
    accessibilita: like?.accessibilita ?? 'https://form.agid.gov.it/',
  }
}

function placeOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0
}
