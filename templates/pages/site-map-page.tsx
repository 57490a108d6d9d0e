import { typesOn } from '../../lib/model/types.ts'
import { COMMON_AREA } from '../../lib/model/sites.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Block } from '../components/block.tsx'
import { LinkList } from '../components/link-list.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Page } from '../layout/page.tsx'
import { SECTION_WORDS } from '../words/sections.ts'

/** Every page of the site by title; on the intranet those of everybody's area only. */
export function SiteMapPage({ site }: { site: Queries }) {
  const { title, text } = SECTION_WORDS.siteMap
  const listed = (type: string) => (site.site.tipo === 'public' ? site.cards(type) : site.owned(COMMON_AREA, type))
  const groups = typesOn(site.site.tipo).map((type) => ({ type, cards: byTitle(listed(type.name)) })).filter(({ cards }) => cards.length > 0)
  return (
    <Page site={site} title={title} description={text} address="/mappa-del-sito/">
      <PageHeader site={site} title={title} description={text} />
      {groups.map(({ type, cards }) => (
        <Block key={type.name} title={type.plural}>
          <div class="rd-columns"><LinkList site={site} cards={cards} /></div>
        </Block>
      ))}
    </Page>
  )
}

function byTitle(cards: readonly Card[]): readonly Card[] {
  return [...cards].sort((a, b) => a.title.localeCompare(b.title, 'it'))
}
