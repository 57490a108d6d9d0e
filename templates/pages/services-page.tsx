import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from '../gathered/categories.ts'
import { Block } from '../components/block.tsx'
import { CardList } from '../components/card-list.tsx'
import { servicesFeed } from '../machines/feeds/feed-place.ts'
import { HOME_WORDS } from '../words/home.ts'
import { SECTION_WORDS as say } from '../words/sections.ts'
import { IndexPage } from './index-page.tsx'

/** All services on one page: the national checker counts them here and follows no pager (criterion C.SI.1.3). */
export function ServicesPage({ site }: { site: Queries }) {
  const categories = categoriesOf(site).map(({ name, text, address }) => ({ title: name, text, address }))
  return (
    <IndexPage site={site} {...say.services} address="/servizi/" items={categories} element="service-category-link" feed={site.site.tipo === 'public' ? servicesFeed(site.site) : undefined}>
      <Block title={HOME_WORDS.allServices}>
        <CardList site={site} cards={site.cards('servizio')} element="service-link" />
      </Block>
    </IndexPage>
  )
}
