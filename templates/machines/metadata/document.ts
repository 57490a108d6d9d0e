import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { document } from '../../../lib/model/types/document.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import type { JsonLd } from './json-ld.ts'
import { written } from './written.ts'

const REPORTS: ReadonlySet<string> = new Set(['Documento di programmazione e rendicontazione', 'Documento (tecnico) di supporto'])

export function documentMetadata(queries: Queries, site: PublicSite, entry: Entry): JsonLd {
  const { tipo, numero, autori, file, url, inizio_pubblicazione, fine_pubblicazione } = entry.values as ValuesOf<typeof document>
  const common = written(queries, site, entry)
  const content = file ? absolute(site, file) : url
  return {
    '@type': REPORTS.has(tipo) ? 'Report' : 'DigitalDocument',
    ...common,
    datePublished: inizio_pubblicazione ?? common.datePublished,
    expires: fine_pubblicazione ?? common.expires,
    genre: tipo,
    identifier: numero,
    author: autori ? { '@type': 'Organization', name: autori } : common.publisher,
    encoding: content && { '@type': 'MediaObject', contentUrl: content },
  }
}
