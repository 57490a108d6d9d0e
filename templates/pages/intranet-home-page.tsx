import { COMMON_AREA } from '../../lib/model/sites.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Block } from '../components/block.tsx'
import { CardList } from '../components/card-list.tsx'
import { Featured } from '../components/featured.tsx'
import { ToolTiles } from '../components/tool-tiles.tsx'
import { featuredOf } from '../gathered/featured-news.ts'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { HOME_WORDS as say } from '../words/home.ts'

/** The first page of the intranet. All who log in read it, so it shows what is everybody's and names the other areas only. */
export function IntranetHomePage({ site }: { site: Queries }) {
  const { first, others } = featuredOf(site.owned(COMMON_AREA, 'notizia'))
  const circulars = site.owned(COMMON_AREA, 'documento').filter((card) => card.kind === 'Circolare')
  return (
    <Page site={site} title={site.site.nome} description={site.site.motto ?? site.site.nome} address="/">
      <h1 class="visually-hidden">{site.site.nome}</h1>
      {first && <Featured site={site} card={first} />}
      <Block title={say.tools} muted><ToolTiles site={site} /></Block>
      <Block site={site} title={say.circulars} more={{ label: say.allDocuments, address: `/${COMMON_AREA}/documento/` }}>
        <CardList site={site} cards={circulars.slice(0, 3)} />
      </Block>
      {others.length > 0 && (
        <Block site={site} title={say.internalNews} muted more={{ label: say.allInternalNews, address: `/${COMMON_AREA}/notizia/` }}>
          <CardList site={site} cards={others.slice(0, 3)} pictured />
        </Block>
      )}
      <Block title={say.areas} text={say.areasText}><Areas site={site} /></Block>
    </Page>
  )
}

function Areas({ site: { site } }: { site: Queries }) {
  if (site.tipo !== 'intranet') return null
  return (
    <ul class="rd-tiles">
      {Object.entries(site.aree).map(([area, name]) => (
        <li key={area} class="it-card border"><h3 class="it-card-title h5"><a href={href(site, `/${area}/`)}>{name}</a></h3></li>
      ))}
    </ul>
  )
}
