import { renderToString } from 'preact-render-to-string'
import { fieldsOn } from '../../lib/model/content-type.ts'
import type { Entry } from '../../lib/model/entry.ts'
import { typeNamed } from '../../lib/model/types.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { FILTERS, type SearchDocument } from './document.ts'
import { withoutElisions } from './elisions.ts'
import { entryText } from './entry-text.ts'
import { weightsOf } from './weights.ts'

/** What is worth a date in a list of results. */
const DATED = new Set(['notizia', 'evento', 'documento'])

/** What the search knows of an entry that is on the site: its own text and nothing of the pages around it. */
export function entryDocument(site: Queries, entry: Entry, card: Card): SearchDocument {
  const type = typeNamed(entry.type)
  const weights = weightsOf(entry.type)
  const office = site.named('', 'unita', card.owner)?.title
  const text = type ? entryText(fieldsOn(type, site.site.tipo), entry.values) : []
  const html = renderToString(
    <html lang="it">
      <body data-pagefind-body>
        <meta data-pagefind-meta="title[content]" content={card.title} />
        <h1 data-pagefind-weight={weights.title}>{withoutElisions(card.title)}</h1>
        <p data-pagefind-meta="descrizione" data-pagefind-weight={weights.description}>{withoutElisions(card.description)}</p>
        {text.map((part, i) => <p key={i} data-pagefind-weight={weights.text}>{withoutElisions(part)}</p>)}
        {type && <Filter name={FILTERS.kind} value={type.plural} />}
        {card.topics.map((topic) => <Filter key={topic} name={FILTERS.topic} value={topic} />)}
        {office && <Filter name={FILTERS.office} value={office} />}
        {type && <meta data-pagefind-meta="tipo[content]" content={type.label} />}
        {DATED.has(entry.type) && <meta data-pagefind-meta="data[content]" content={card.date.slice(0, 10)} />}
      </body>
    </html>,
  )
  return { url: href(site.site, card.url), html, words: `${card.title} ${card.description}` }
}

export function Filter({ name, value }: { name: string; value: string }) {
  return <meta data-pagefind-filter={`${name}[content]`} content={value} />
}
