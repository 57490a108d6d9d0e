import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from '../categories.ts'
import { Block } from '../components/block.tsx'
import { CardList } from '../components/card-list.tsx'
import { EventTiles } from '../components/event-tiles.tsx'
import { Featured } from '../components/featured.tsx'
import { HelpTiles } from '../components/help-tiles.tsx'
import { featuredOf } from '../featured-news.ts'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { topicsOf } from '../topics.ts'
import { upcomingEvents } from '../upcoming-events.ts'
import { HOME_WORDS as say } from '../words/home.ts'
import { Tiles } from './index-page.tsx'

/** The first page of a municipality: what is new, what one comes for, where to ask. */
export function HomePage({ site }: { site: Queries }) {
  const { first, others } = featuredOf(site.cards('notizia'))
  const events = upcomingEvents(site).slice(0, 4)
  const categories = categoriesOf(site).map(({ name, text, address }) => ({ title: name, text, address }))
  return (
    <Page site={site} title={site.site.nome} description={site.site.motto ?? site.site.nome} address="/">
      <h1 class="visually-hidden">{site.site.nome}</h1>
      {first && <Featured site={site} card={first} />}
      {others.length > 0 && (
        <Block site={site} title={say.latest} more={{ label: say.allNews, address: '/novita/' }}>
          <CardList site={site} cards={others.slice(0, 3)} pictured />
        </Block>
      )}
      {categories.length > 0 && (
        <Block site={site} title={say.services} muted more={{ label: say.allServices, address: '/servizi/' }}>
          <Tiles site={site} items={categories} />
        </Block>
      )}
      {events.length > 0 && (
        <Block site={site} title={say.events} more={{ label: say.allEvents, address: '/vivere-il-comune/eventi/' }}>
          <EventTiles site={site} events={events} />
        </Block>
      )}
      <TopicBand site={site} />
      <Block title={say.help} text={say.helpText}>
        <HelpTiles site={site} />
      </Block>
    </Page>
  )
}

function TopicBand({ site }: { site: Queries }) {
  const chosen = new Set(site.cards('argomento').filter((card) => site.entry(card.path)?.values.in_evidenza === true).map((card) => card.kind))
  const topics = topicsOf(site).filter(({ term }) => chosen.size === 0 || chosen.has(term)).slice(0, 12)
  if (topics.length === 0) return null
  return (
    <Block title={say.topics} muted>
      <ul class="chip-list">
        {topics.map(({ term, address }) => (
          <li key={term}><a class="chip chip-simple" href={href(site.site, address)}><span class="chip-label">{term}</span></a></li>
        ))}
      </ul>
    </Block>
  )
}
