import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import type { JsonLd } from './json-ld.ts'
import { municipalityNamed } from './municipality.ts'
import { officeNamed } from './office.ts'
import { written } from './written.ts'

export function newsMetadata(queries: Queries, site: PublicSite, entry: Entry): JsonLd {
  const { name, ...rest } = written(queries, site, entry)
  const office = queries.named(entry.owner, 'unita', String(entry.values.ufficio))
  return {
    '@type': 'NewsArticle',
    headline: name,
    ...rest,
    mainEntityOfPage: rest.url,
    author: office ? officeNamed(site, office) : municipalityNamed(site),
    keywords: entry.values.argomenti,
  }
}
