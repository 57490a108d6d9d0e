import type { Departure } from '../../lib/site/departure.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { dayInWords } from '../text/days.ts'
import { href } from '../href.ts'
import { Document } from '../layout/document.tsx'
import { Header } from '../layout/header.tsx'
import { Footer } from '../layout/site-footer.tsx'
import { TITLES } from '../gathered/sections.ts'
import { GONE_WORDS as say } from '../words/gone.ts'
import { MESSAGE_WORDS } from '../words/message.ts'

/** What a site answers, with status 410, where there was a page and it was taken away: why, since when, and where to look instead. */
export function GonePage({ site, departure }: { site: Queries; departure: Departure }) {
  const section = sectionOf(site, departure)
  return (
    <Document site={site.site} assets={site.assets} title={say.title} description={say.text}>
      <Header site={site} address="" />
      <main id="contenuto">
        <PageHeader site={site} title={say.title} description={say.text}>
          <p>{say.why(dayInWords(departure.day))[departure.reason]}</p>
          {departure.words && <p>{departure.words}</p>}
          <p>{say.remedy}</p>
          <p class="rd-actions">
            {section && <a class="btn btn-primary" href={href(site.site, section.address)}>{section.title}</a>}
            <a class={`btn ${section ? 'btn-outline-primary' : 'btn-primary'}`} href={href(site.site, '/mappa-del-sito/')}>{MESSAGE_WORDS.toSiteMap}</a>
            <a class="btn btn-outline-primary" href={href(site.site, '/')}>{MESSAGE_WORDS.backHome}</a>
          </p>
        </PageHeader>
      </main>
      <Footer site={site} />
    </Document>
  )
}

/** The part of the site the page was in, if that has a page of its own. */
function sectionOf({ site }: Queries, { addresses }: Departure): { readonly address: string; readonly title: string } | null {
  const [, first = ''] = (addresses[0] ?? '').split('/')
  const title = site.tipo === 'public' ? TITLES.get(`/${first}/`) : site.aree[first]
  return title === undefined ? null : { address: `/${first}/`, title }
}
