import type { Queries } from '../../lib/site/queries.ts'
import { INDEX_ADDRESS, SEARCH_ADDRESS } from '../../lib/site/search-address.ts'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { helpLinks } from '../layout/footer-links.ts'
import { Page } from '../layout/page.tsx'
import { indexLetters } from '../search/az.ts'
import { SearchForm } from '../search/search-form.tsx'
import { SEARCH_WORDS as say } from '../words/search.ts'

/**
 * The search of a public site. A static site has nobody to ask: a script searches in the browser, and without one the page
 * is an index of services, offices and topics, which says so.
 */
export function SearchPage({ site }: { site: Queries }) {
  return (
    <Page site={site} title={say.title} description={say.text} address={SEARCH_ADDRESS} robots="noindex">
      <PageHeader site={site} title={say.title} description={say.text}>
        <SearchForm site={site} id="cerca-pagina" hint={say.example} />
        <noscript>
          <div class="callout callout-note">
            <p class="callout-title">{say.noScriptTitle}</p>
            <p>{say.noScript}</p>
          </div>
        </noscript>
      </PageHeader>
      <div id="rd-ricerca" data-indice={href(site.site, INDEX_ADDRESS)} />
      <OtherWays site={site} />
      <AlphabeticalIndex site={site} />
      <script type="module" src={href(site.site, `/${site.assets.search}`)} />
    </Page>
  )
}

// The script shows it where a search ends with nothing.
function OtherWays({ site }: { site: Queries }) {
  const ways = [
    { label: say.allServices, url: href(site.site, '/servizi/') },
    { label: say.allTopics, url: href(site.site, '/argomenti/') },
    { label: say.allQuestions, url: href(site.site, '/domande-frequenti/') },
    { label: say.askUs, url: helpLinks(site).assistance.url },
  ]
  return (
    <section class="container rd-search-ways" id="rd-ricerca-altro" aria-labelledby="altri-modi" hidden>
      <h2 class="h4" id="altri-modi">{say.emptyTitle}</h2>
      <ul>{say.emptyTips.map((tip) => <li key={tip}>{tip}</li>)}</ul>
      <ul class="rd-search-links">
        {ways.map(({ label, url }) => <li key={label}><a class="btn btn-outline-primary" href={url}>{label}</a></li>)}
      </ul>
    </section>
  )
}

function AlphabeticalIndex({ site }: { site: Queries }) {
  const letters = indexLetters(site)
  return (
    <section class="section section-muted" id="rd-ricerca-az" aria-labelledby="dalla-a-alla-z">
      <div class="container">
        <h2 class="h3" id="dalla-a-alla-z">{say.azTitle}</h2>
        <p class="rd-block-text">{say.azText}</p>
        <nav aria-label={say.letters}>
          <ul class="rd-letters">
            {letters.map(({ letter }) => <li key={letter}><a href={`#lettera-${letter.toLowerCase()}`}>{letter}</a></li>)}
          </ul>
        </nav>
        <div class="rd-columns">
          {letters.map(({ letter, lines }) => (
            <div key={letter} class="rd-letter">
              <h3 class="h5" id={`lettera-${letter.toLowerCase()}`}>{letter}</h3>
              <ul class="link-list">
                {lines.map(({ title, kind, address }) => (
                  <li key={address}>
                    <a href={href(site.site, address)}>{title}</a> <span class="rd-kind">{kind}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </section>
  )
}
