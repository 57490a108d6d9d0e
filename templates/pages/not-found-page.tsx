import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { Document } from '../layout/document.tsx'
import { Footer } from '../layout/site-footer.tsx'
import { Header } from '../layout/header.tsx'
import { SearchForm } from '../search/search-form.tsx'
import { MESSAGE_WORDS as say } from '../words/message.ts'

/** What a site answers where there is no page; the same whether there never was one or it may not be read. */
export function NotFoundPage({ site }: { site: Queries }) {
  return (
    <Document site={site.site} assets={site.assets} title={say.notFound} description={say.notFoundText}>
      <Header site={site} address="" />
      <main id="contenuto">
        <PageHeader site={site} title={say.notFound} description={say.notFoundText}>
          <p>{say.notFoundRemedy}</p>
          {site.site.tipo === 'public' && <SearchForm site={site} id="cerca-pagina" />}
          <p class="rd-actions">
            <a class="btn btn-primary" href={href(site.site, '/')}>{say.backHome}</a>
            <a class="btn btn-outline-primary" href={href(site.site, '/mappa-del-sito/')}>{say.toSiteMap}</a>
          </p>
        </PageHeader>
      </main>
      <Footer site={site} />
    </Document>
  )
}
