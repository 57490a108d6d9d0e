import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { CardList } from '../components/card-list.tsx'
import { ListTools } from '../components/list-tools.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { type PagePart, Pager } from '../components/pager.tsx'
import { feedOfList } from '../machines/feeds/feed-of-page.ts'
import { Page } from '../layout/page.tsx'
import { WORDS } from '../words/it.ts'

interface Props {
  readonly site: Queries
  readonly title: string
  readonly text: string
  /** Address of the first page. */
  readonly address: string
  readonly cards: readonly Card[]
  readonly part: PagePart
  readonly element?: string
  readonly pictured?: boolean
}

/** Entries of one kind, a page at a time. */
export function ListPage({ site, title, text, address, cards, part, element, pictured = false }: Props) {
  return (
    <Page site={site} title={part.page > 1 ? `${title}, ${WORDS.page(part.page).toLowerCase()}` : title} description={text} address={part.page > 1 ? part.addressOf(part.page) : address} feed={feedOfList(site, address)}>
      <PageHeader site={site} title={title} description={text}>
        <ListTools site={site} address={address} />
      </PageHeader>
      <div class="section section-muted">
        <div class="container">
          <h2 class="visually-hidden">{title}</h2>
          <CardList site={site} cards={cards} element={element} pictured={pictured} />
          <Pager site={site} part={part} />
        </div>
      </div>
    </Page>
  )
}
