import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { datasetMetadata } from './dataset.ts'
import { documentMetadata } from './document.ts'
import { eventMetadata } from './event.ts'
import type { JsonLd } from './json-ld.ts'
import { newsMetadata } from './news.ts'
import { officeMetadata } from './office.ts'
import { personMetadata } from './person.ts'
import { placeMetadata } from './place.ts'
import { projectMetadata } from './project.ts'
import { serviceMetadata } from './service.ts'
import { written } from './written.ts'

type Describe = (queries: Queries, site: PublicSite, entry: Entry) => JsonLd

const THINGS: Readonly<Record<string, Describe>> = {
  argomento: (queries, site, entry) => ({ '@type': 'CollectionPage', ...written(queries, site, entry) }),
  dataset: datasetMetadata,
  documento: documentMetadata,
  evento: eventMetadata,
  luogo: (_, site, entry) => placeMetadata(site, entry),
  notizia: newsMetadata,
  pagina: (queries, site, entry) => ({ '@type': 'WebPage', ...written(queries, site, entry) }),
  persona: personMetadata,
  progetto: (_, site, entry) => projectMetadata(site, entry),
  servizio: serviceMetadata,
  unita: officeMetadata,
}

/** What an entry is, for search engines. Nothing on an intranet, which no machine is to read. */
export function entryMetadata(queries: Queries, entry: Entry): readonly JsonLd[] {
  const { site } = queries
  const describe = THINGS[entry.type]
  return site.tipo === 'public' && describe ? [describe(queries, site, entry)] : []
}
