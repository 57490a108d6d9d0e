import type { VNode } from 'preact'
import { typeNamed } from '../../lib/model/types.ts'
import { TRANSPARENCY } from '../../lib/model/vocabularies/transparency.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from '../gathered/categories.ts'
import { PAGE_SIZE, partOf } from '../components/pager.tsx'
import { href } from '../href.ts'
import { renderPage } from '../layout/document.tsx'
import { AreaPage } from '../pages/area-page.tsx'
import { DirectoryPage } from '../pages/directory-page.tsx'
import { FaqListPage } from '../pages/faq-page.tsx'
import { GonePage } from '../pages/gone-page.tsx'
import { HistoryPage } from '../pages/history-page.tsx'
import { HomePage } from '../pages/home-page.tsx'
import { IntranetHomePage } from '../pages/intranet-home-page.tsx'
import { ListPage } from '../pages/list-page.tsx'
import { NotFoundPage } from '../pages/not-found-page.tsx'
import { PlanPage } from '../pages/plan-page.tsx'
import { AdministrationPage, LivePage, NewsroomPage } from '../pages/section-pages.tsx'
import { SearchPage } from '../pages/search-page.tsx'
import { ServicesPage } from '../pages/services-page.tsx'
import { SiteMapPage } from '../pages/site-map-page.tsx'
import { PlainTopicPage, TopicsPage } from '../pages/topics-page.tsx'
import { TransparencyPage } from '../pages/transparency-page.tsx'
import { TransparencySectionPage } from '../pages/transparency-section-page.tsx'
import { AssistancePage } from '../requests/assistance-page.tsx'
import { BookingStartPage } from '../requests/booking-start-page.tsx'
import { DisservicePage } from '../requests/disservice-page.tsx'
import { cardsOf, LISTS } from '../gathered/sections.ts'
import { styleText } from '../theme.ts'
import { EntryView } from '../entries/entry-view.tsx'
import { RatingsPage } from '../rating/ratings-page.tsx'
import { HOME_WORDS } from '../words/home.ts'
import { SECTION_WORDS } from '../words/sections.ts'
import { MACHINE_MAKERS } from './make-machine.ts'

type Make = (site: Queries, recipe: Recipe) => VNode | string | null

const MAKERS: Readonly<Record<string, Make>> = {
  home: (site) => (site.site.tipo === 'public' ? <HomePage site={site} /> : <IntranetHomePage site={site} />),
  administration: (site) => <AdministrationPage site={site} />,
  newsroom: (site) => <NewsroomPage site={site} />,
  services: (site) => <ServicesPage site={site} />,
  live: (site) => <LivePage site={site} />,
  topics: (site) => <TopicsPage site={site} />,
  topic: (site, { term }) => <PlainTopicPage site={site} term={String(term)} />,
  faq: (site) => <FaqListPage site={site} />,
  assistance: (site) => <AssistancePage site={site} />,
  disservice: (site) => <DisservicePage site={site} />,
  booking: (site) => <BookingStartPage site={site} />,
  ratings: (site) => <RatingsPage site={site} />,
  transparency: (site) => <TransparencyPage site={site} />,
  'transparency-section': (site, { name }) => {
    const section = TRANSPARENCY.find((one) => one.name === name)
    return section ? <TransparencySectionPage site={site} section={section} /> : null
  },
  'site-map': (site) => <SiteMapPage site={site} />,
  search: (site) => <SearchPage site={site} />,
  'not-found': (site) => <NotFoundPage site={site} />,
  gone: (site, { path }) => {
    const departure = site.departure(String(path))
    return departure && <GonePage site={site} departure={departure} />
  },
  elsewhere: (site, { path }) => {
    const to = site.departure(String(path))?.to ?? null
    return to === null ? null : href(site.site, to)
  },
  directory: (site, { area }) => <DirectoryPage site={site} area={String(area)} />,
  plan: (site, { area }) => <PlanPage site={site} area={String(area)} />,
  ...MACHINE_MAKERS,
  style: ({ site, assets }) => styleText(site, assets),
  entry: (site, { path }) => {
    const entry = site.entry(String(path))
    return entry && <EntryView site={site} entry={entry} />
  },
  history: (site, { path }) => {
    const [card, history] = [site.card(String(path)), site.history(String(path))]
    return card && history && <HistoryPage site={site} card={card} history={history} />
  },
  list: (site, { list: key, page }) => {
    const list = LISTS.find((item) => item.key === key)
    return list ? listPage(site, { ...SECTION_WORDS[list.key], address: list.address, cards: cardsOf(site, list), pictured: PICTURED.has(list.key) }, Number(page)) : null
  },
  category: (site, { name }) => {
    const category = categoriesOf(site).find((item) => item.name === name)
    return category ? listPage(site, { title: category.name, text: category.text, address: category.address, cards: category.services, pictured: false }, 1) : null
  },
  area: (site, { area }) => (site.site.tipo === 'intranet' ? <AreaPage site={site} area={String(area)} name={site.site.aree[String(area)] ?? String(area)} /> : null),
  'area-list': (site, { area, type, page }) => {
    const name = (site.site.tipo === 'intranet' && site.site.aree[String(area)]) || String(area)
    const list = { title: typeNamed(String(type))?.plural ?? String(type), text: HOME_WORDS.areaOf(name), address: `/${String(area)}/${String(type)}/`, cards: site.owned(String(area), String(type)), pictured: false }
    return listPage(site, list, Number(page))
  },
}

/** Lists whose entries are worth seeing: the others are quicker to read without images. */
const PICTURED: ReadonlySet<string> = new Set(['news', 'events', 'places', 'projects'])

type List = Pick<Parameters<typeof ListPage>[0], 'title' | 'text' | 'address' | 'cards'> & { readonly pictured: boolean }

// A category holds all its services: a checker follows no pager.
function listPage(site: Queries, list: List, page: number): VNode {
  const whole = list.address.startsWith('/servizi/')
  const cards = whole ? list.cards : list.cards.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  return <ListPage site={site} {...list} cards={cards} part={partOf(list.address, page, whole ? 0 : list.cards.length)} {...(whole ? { element: 'service-link' } : {})} />
}

/** The text of an output of the plan; `null` when what it shows has gone since the plan was made. */
export function makeOutput(site: Queries, recipe: Recipe): string | null {
  const made = MAKERS[recipe.make]?.(site, recipe) ?? null
  return made === null || typeof made === 'string' ? made : renderPage(made)
}
