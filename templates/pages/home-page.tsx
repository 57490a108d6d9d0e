import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from '../gathered/categories.ts'
import { Block } from '../components/block.tsx'
import { CardList } from '../components/card-list.tsx'
import { EventTiles } from '../components/event-tiles.tsx'
import { Featured } from '../components/featured.tsx'
import { HelpTiles } from '../components/help-tiles.tsx'
import { featuredOf } from '../gathered/featured-news.ts'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { municipality } from '../machines/metadata/municipality.ts'
import { webSiteMetadata } from '../machines/metadata/web-site.ts'
import { topicsOf } from '../gathered/topics.ts'
import { upcomingEvents } from '../gathered/upcoming-events.ts'
import { HOME_WORDS as say } from '../words/home.ts'
import { Tiles } from './index-page.tsx'

/** As many as fit on two lines of a wide screen. */
const OTHER_TOPICS = 10

/** The first page of a municipality: what is new, what one comes for, where to ask. */
export function HomePage({ site }: { site: Queries }) {
  const { first, others } = featuredOf(site.cards('notizia'))
  const events = upcomingEvents(site).slice(0, 4)
  const categories = categoriesOf(site).map(({ name, text, address }) => ({ title: name, text, address }))
  return (
    <Page site={site} title={site.site.nome} description={site.site.motto ?? site.site.nome} address="/" things={site.site.tipo === 'public' ? [webSiteMetadata(site.site), municipality(site.site)] : []}>
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

// A topic somebody introduced says in a sentence what is in it; the others are names.
function TopicBand({ site }: { site: Queries }) {
  const introduced = site.cards('argomento').filter((card) => site.entry(card.path)?.values.in_evidenza === true)
  const known = new Set(introduced.map((card) => card.kind))
  const others = topicsOf(site).filter(({ term }) => !known.has(term)).sort((a, b) => weight(site, b.term) - weight(site, a.term)).slice(0, OTHER_TOPICS)
  if (introduced.length + others.length === 0) return null
  return (
    <Block site={site} title={say.topics} muted more={{ label: say.allTopics, address: '/argomenti/' }}>
      {introduced.length > 0 && <Tiles site={site} items={introduced.map(({ title, description, url }) => ({ title, text: description, address: url }))} />}
      {others.length > 0 && (
        <>
          <p class="subtitle-small" id="altri-argomenti">{say.otherTopics}</p>
          <ul class="chip-list" aria-labelledby="altri-argomenti">
            {others.map(({ term, address }) => (
              <li key={term}><a class="chip chip-simple" href={href(site.site, address)}><span class="chip-label">{term}</span></a></li>
            ))}
          </ul>
        </>
      )}
    </Block>
  )
}

/** How much there is about a topic. */
function weight(site: Queries, term: string): number {
  return site.topics().get(term) ?? 0
}
