import type { ContentType } from './content-type.ts'
import type { SiteKind } from './fields/field.ts'
import { dataset } from './types/dataset.ts'
import { directoryEntry } from './types/directory-entry.ts'
import { document } from './types/document.ts'
import { event } from './types/event.ts'
import { faq } from './types/faq.ts'
import { gonePage } from './types/gone-page.ts'
import { news } from './types/news.ts'
import { objective } from './types/objective.ts'
import { page } from './types/page.ts'
import { person } from './types/person.ts'
import { place } from './types/place.ts'
import { plannedItem } from './types/planned-item.ts'
import { project } from './types/project.ts'
import { service } from './types/service.ts'
import { topic } from './types/topic.ts'
import { unit } from './types/unit.ts'

/** Every content type a person writes, in the order an editor sees them: what is written most comes first. */
export const CONTENT_TYPES: readonly ContentType[] = [
  news,
  service,
  event,
  document,
  page,
  faq,
  place,
  unit,
  person,
  project,
  dataset,
  topic,
  directoryEntry,
  objective,
  plannedItem,
]

// What is left of a page that went is read as any entry, and offered to nobody.
const byName = new Map([...CONTENT_TYPES, gonePage].map((type) => [type.name, type]))

/** The type of a name (`servizio`, `notizia`, …), or `undefined`. */
export function typeNamed(name: string): ContentType | undefined {
  return byName.get(name)
}

export function typesOn(site: SiteKind): readonly ContentType[] {
  return CONTENT_TYPES.filter((type) => type.sites.includes(site))
}
