import { typesOn } from '../../lib/model/types.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Block } from '../components/block.tsx'
import { CardList } from '../components/card-list.tsx'
import { HOME_WORDS } from '../words/home.ts'
import { WORDS } from '../words/it.ts'
import { IndexPage } from './index-page.tsx'

/** The first page of an area of the intranet: what it has, a band a type. */
export function AreaPage({ site, area, name }: { site: Queries; area: string; name: string }) {
  const groups = typesOn('intranet').map((type) => ({ type, cards: site.owned(area, type.name) })).filter(({ cards }) => cards.length > 0)
  return (
    <IndexPage site={site} title={name} text={HOME_WORDS.areaOf(name)} address={`/${area}/`} items={[]}>
      {groups.length === 0 && <div class="container"><p class="rd-empty">{WORDS.empty}</p></div>}
      {groups.map(({ type, cards }, i) => (
        <Block key={type.name} site={site} title={type.plural} muted={i % 2 === 0} more={{ label: `${WORDS.readAll}: ${type.plural}`, address: `/${area}/${type.name}/` }}>
          <CardList site={site} cards={cards.slice(0, 3)} />
        </Block>
      ))}
    </IndexPage>
  )
}
