import type { ComponentType } from 'preact'
import type { EntryProps } from '../components/entry-page.tsx'
import { DatasetPage } from './dataset.tsx'
import { DirectoryEntryPage } from './directory-entry.tsx'
import { DocumentPage } from './document.tsx'
import { EventPage } from './event.tsx'
import { FaqPage } from './faq.tsx'
import { NewsPage } from './news.tsx'
import { ObjectivePage } from './objective.tsx'
import { PersonPage } from './person.tsx'
import { PlacePage } from './place.tsx'
import { PlainPage } from './page.tsx'
import { PlannedItemPage } from './planned-item.tsx'
import { ProjectPage } from './project.tsx'
import { ServicePage } from './service.tsx'
import { TopicPage } from './topic.tsx'
import { UnitPage } from './unit.tsx'

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
