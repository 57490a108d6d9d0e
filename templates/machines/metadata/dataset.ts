import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { dataset } from '../../../lib/model/types/dataset.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { CATALOGUE } from '../addresses.ts'
import { MACHINE_WORDS as say } from '../../words/machine.ts'
import type { JsonLd } from './json-ld.ts'
import { written } from './written.ts'

export function datasetMetadata(queries: Queries, site: PublicSite, entry: Entry): JsonLd {
  const { url, titolare, temi, aggiornato } = entry.values as ValuesOf<typeof dataset>
  return {
    '@type': 'Dataset',
    ...written(queries, site, entry),
    dateModified: aggiornato,
    creator: { '@type': 'Organization', name: titolare },
    keywords: temi,
    distribution: { '@type': 'DataDownload', contentUrl: url, encodingFormat: /\.([a-z]+)$/i.exec(url)?.[1]?.toLowerCase() },
    includedInDataCatalog: { '@type': 'DataCatalog', name: say.catalogueOf(site.nome), url: absolute(site, CATALOGUE) },
  }
}
