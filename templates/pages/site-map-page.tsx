import { typesOn } from '../../lib/model/types.ts'
import { COMMON_AREA } from '../../lib/model/sites.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Block } from '../components/block.tsx'
import { LinkList } from '../components/link-list.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { siteTree, type TreePage } from '../gathered/site-tree.ts'
import { SECTION_WORDS } from '../words/sections.ts'

/** Every page of the site by title, after the tree that leads to them; on the intranet those of everybody's area only. */
export function SiteMapPage({ site }: { site: Queries }) {
  const { title, text } = SECTION_WORDS.siteMap
  const isPublic = site.site.tipo === 'public'
  const listed = (type: string) => (isPublic ? site.cards(type) : site.owned(COMMON_AREA, type))
  const groups = typesOn(site.site.tipo).map((type) => ({ type, cards: byTitle(listed(type.name)) })).filter(({ cards }) => cards.length > 0)
  return (
    <Page site={site} title={title} description={text} address="/mappa-del-sito/">
      <PageHeader site={site} title={title} description={text} />
      {isPublic && (
        <Block title={SECTION_WORDS.siteTree.title} muted>
          <ul class="rd-tree">{siteTree(site).map((page) => <TreeItem key={page.address} site={site} page={page} />)}</ul>
        </Block>
      )}
      {groups.map(({ type, cards }) => (
        <Block key={type.name} title={type.plural}>
          <div class="rd-columns"><LinkList site={site} cards={cards} /></div>
        </Block>
      ))}
    </Page>
  )
}

function TreeItem({ site, page }: { site: Queries; page: TreePage }) {
  return (
    <li>
      <a href={href(site.site, page.address)}>{page.title}</a>
      {page.below.length > 0 && <ul>{page.below.map((inner) => <TreeItem key={inner.address} site={site} page={inner} />)}</ul>}
    </li>
  )
}

function byTitle(cards: readonly Card[]): readonly Card[] {
  return [...cards].sort((a, b) => a.title.localeCompare(b.title, 'it'))
}
