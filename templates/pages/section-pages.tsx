import type { Queries } from '../../lib/site/queries.ts'
import { Block } from '../components/block.tsx'
import { CardList } from '../components/card-list.tsx'
import { siteFeed } from '../machines/feeds/feed-place.ts'
import { cardsOf, LISTS } from '../gathered/sections.ts'
import { upcomingEvents } from '../gathered/upcoming-events.ts'
import { HOME_WORDS } from '../words/home.ts'
import { SECTION_WORDS as say } from '../words/sections.ts'
import { IndexPage, type IndexItem } from './index-page.tsx'

function itemsBelow(site: Queries, parent: string): readonly IndexItem[] {
  return LISTS.filter((list) => list.parent === parent && cardsOf(site, list).length > 0).map((list) => ({ ...say[list.key], address: list.address }))
}

export function AdministrationPage({ site }: { site: Queries }) {
  return <IndexPage site={site} {...say.administration} address="/amministrazione/" items={itemsBelow(site, '/amministrazione/')} element="management-category-link" />
}

export function NewsroomPage({ site }: { site: Queries }) {
  return (
    <IndexPage site={site} {...say.newsroom} address="/novita/" items={itemsBelow(site, '/novita/')} element="news-category-link" feed={site.site.tipo === 'public' ? siteFeed(site.site) : undefined}>
      <Block title={HOME_WORDS.latest}>
        <CardList site={site} cards={site.cards('notizia').slice(0, 9)} pictured />
      </Block>
    </IndexPage>
  )
}

export function LivePage({ site }: { site: Queries }) {
  return (
    <IndexPage site={site} {...say.live} address="/vivere-il-comune/" items={[]}>
      <Block title={HOME_WORDS.events} muted more={{ label: HOME_WORDS.allEvents, address: '/vivere-il-comune/eventi/', element: 'live-button-events' }} site={site}>
        <CardList site={site} cards={upcomingEvents(site).slice(0, 6)} pictured />
      </Block>
      <Block title={HOME_WORDS.places} more={{ label: HOME_WORDS.allPlaces, address: '/vivere-il-comune/luoghi/', element: 'live-button-locations' }} site={site}>
        <CardList site={site} cards={site.cards('luogo').slice(0, 6)} pictured />
      </Block>
    </IndexPage>
  )
}
