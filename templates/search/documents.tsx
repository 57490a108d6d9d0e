import { renderToString } from 'preact-render-to-string'
import { TRANSPARENCY, type TransparencySection } from '../../lib/model/vocabularies/transparency.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from '../gathered/categories.ts'
import { href } from '../href.ts'
import { cardsOf, LISTS } from '../gathered/sections.ts'
import { topicsOf } from '../gathered/topics.ts'
import { sectionAddress } from '../gathered/transparency.ts'
import { SECTION_WORDS } from '../words/sections.ts'
import { TRANSPARENCY_WORDS } from '../words/transparency.ts'
import { FILTERS, type SearchDocument } from './document.ts'
import { withoutElisions } from './elisions.ts'
import { entryDocument, Filter } from './entry-document.tsx'
import { SEARCH_WORDS as say } from '../words/search.ts'

/**
 * What the search of a public site knows: every entry that is on it today and the pages that gather them. It is made of
 * what the site's own pages may ask, so that what is not on the site is not in its search.
 */
export function* searchDocuments(site: Queries): Generator<SearchDocument> {
  for (const path of site.paths()) {
    const [entry, card] = [site.entry(path), site.card(path)]
    if (entry && card) yield entryDocument(site, entry, card)
  }
  for (const page of gatheringPages(site)) yield pageDocument(site, page)
}

interface GatheringPage {
  readonly title: string
  readonly text: string
  readonly address: string
  readonly kind: string
}

function gatheringPages(site: Queries): readonly GatheringPage[] {
  const written = new Set(site.cards('argomento').map((card) => card.url))
  const { administration, newsroom, services, live, topics, faq, siteMap } = SECTION_WORDS
  const fixed = [[administration, '/amministrazione/'], [newsroom, '/novita/'], [services, '/servizi/'], [live, '/vivere-il-comune/'], [topics, '/argomenti/'], [faq, '/domande-frequenti/'], [siteMap, '/mappa-del-sito/']] as const
  return [
    ...fixed.map(([words, address]) => ({ ...words, address, kind: say.section })),
    ...say.forms.map(([title, text, address]) => ({ title, text, address, kind: say.form })),
    ...LISTS.filter((list) => cardsOf(site, list).length > 0).map((list) => ({ ...SECTION_WORDS[list.key], address: list.address, kind: say.section })),
    ...categoriesOf(site).map(({ name, text, address }) => ({ title: name, text, address, kind: say.category })),
    ...TRANSPARENCY.filter(({ duty }) => !duty).map((section) => ({ title: section.name, text: inSection(section), address: sectionAddress(section), kind: TRANSPARENCY_WORDS.title })),
    ...topicsOf(site).filter(({ address }) => !written.has(address)).map(({ term, address }) => ({ title: term, text: say.about(term), address, kind: say.topic })),
  ]
}

// A section with nothing in it is an answer as well: its page says that there is nothing, and whom to ask.
function inSection({ name, parts }: TransparencySection): string {
  const names = parts.filter(({ duty }) => !duty).map((part) => part.name)
  return names.length > 0 ? `${names.join('; ')}.` : TRANSPARENCY_WORDS.describe(name)
}

function pageDocument(site: Queries, { title, text, address, kind }: GatheringPage): SearchDocument {
  const html = renderToString(
    <html lang="it">
      <body data-pagefind-body>
        <meta data-pagefind-meta="title[content]" content={title} />
        <h1 data-pagefind-weight="3">{withoutElisions(title)}</h1>
        <p data-pagefind-meta="descrizione" data-pagefind-weight="1">{withoutElisions(text)}</p>
        <Filter name={FILTERS.kind} value={say.gathered} />
        <meta data-pagefind-meta="tipo[content]" content={kind} />
      </body>
    </html>,
  )
  return { url: href(site.site, address), html, words: title }
}
