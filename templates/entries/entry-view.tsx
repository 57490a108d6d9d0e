import type { ComponentType } from 'preact'
import type { EntryProps } from '../components/entry-page.tsx'
import { DatasetPage } from './dataset-page.tsx'
import { DirectoryEntryPage } from './directory-entry-page.tsx'
import { DocumentPage } from './document-page.tsx'
import { EventPage } from './event-page.tsx'
import { FaqPage } from './faq-page.tsx'
import { NewsPage } from './news-page.tsx'
import { ObjectivePage } from './objective-page.tsx'
import { PersonPage } from './person-page.tsx'
import { PlacePage } from './place-page.tsx'
import { PlainPage } from './plain-page.tsx'
import { PlannedItemPage } from './planned-item-page.tsx'
import { ProjectPage } from './project-page.tsx'
import { ServicePage } from './service-page.tsx'
import { TopicPage } from './topic-page.tsx'
import { UnitPage } from './unit-page.tsx'

const PAGES: Readonly<Record<string, ComponentType<EntryProps>>> = {
  argomento: TopicPage,
  dataset: DatasetPage,
  documento: DocumentPage,
  evento: EventPage,
  faq: FaqPage,
  intervento: PlannedItemPage,
  luogo: PlacePage,
  notizia: NewsPage,
  obiettivo: ObjectivePage,
  pagina: PlainPage,
  persona: PersonPage,
  progetto: ProjectPage,
  rubrica: DirectoryEntryPage,
  servizio: ServicePage,
  unita: UnitPage,
}

/** The page of any entry. */
export function EntryView({ site, entry }: EntryProps) {
  const View = PAGES[entry.type] ?? PlainPage
  return <View site={site} entry={entry} />
}
