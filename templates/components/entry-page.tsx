import type { ComponentChildren } from 'preact'
import type { Entry } from '../../lib/model/entry.ts'
import type { ImageValue } from '../../lib/model/fields/field.ts'
import { addressOf } from '../../lib/site/address.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { isInRegister } from '../gathered/albo.ts'
import { eventCalendar } from '../machines/calendar.ts'
import { feedOfEntry } from '../machines/feeds/feed-of-page.ts'
import { Page } from '../layout/page.tsx'
import { entryMetadata } from '../machines/metadata/entry-metadata.ts'
import { EntryFooter } from './entry-footer.tsx'
import { type Fact, Facts } from './facts.tsx'
import { FollowLink } from './follow-link.tsx'
import { PageHeader } from './page-header.tsx'
import { type IndexEntry, PageIndex } from './page-index.tsx'
import { Picture } from './picture.tsx'
import { Related } from './related.tsx'

/** A part of an entry's page; one without content is not there, neither in the index. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly content: ComponentChildren
  /** The content has headings of its own, which take the title's place; they are its entries in the index. */
  readonly headings?: readonly IndexEntry[]
}

/** Props of the page of every content type. */
export interface EntryProps {
  readonly site: Queries
  readonly entry: Entry
}

interface Props extends EntryProps {
  /** What it is, above the title: «Avviso», «Servizio». */
  readonly kind?: string | undefined
  readonly facts?: readonly Fact[]
  readonly sections: readonly Section[]
  readonly related?: readonly Card[]
  /** What comes right under the description: a state, a button. */
  readonly lead?: ComponentChildren
  /** Names the national checker reads the parts by (criterion C.SI.1.3). */
  readonly elements?: { readonly title?: string; readonly description?: string; readonly topic?: string }
}

/** Two thirds of the page, beside the index. */
const IMAGE_SIZES = '(min-width: 992px) 52rem, 100vw'

/** The shape every entry's page has: heading, facts, index, sections, what is related. */
export function EntryPage({ site, entry, kind, facts = [], sections, related = [], lead, elements = {} }: Props) {
  const image = entry.values.immagine as ImageValue | undefined
  const present = sections.filter(({ content }) => content !== null && content !== undefined && content !== '' && content !== false)
  const index = present.flatMap((section) => section.headings ?? [section])
  const title = String(entry.values.titolo)
  const description = String(entry.values.descrizione)
  const address = addressOf(entry, site.site.tipo)
  const feed = feedOfEntry(site, entry)
  return (
    <Page
      site={site}
      title={title}
      description={description}
      address={address}
      entry={entry.path}
      image={image}
      kind={entry.type === 'notizia' ? 'article' : 'website'}
      things={entryMetadata(site, entry)}
      feed={feed}
      calendar={entry.type === 'evento' ? eventCalendar({ url: address }) : undefined}
      robots={isInRegister({ type: entry.type, kind: String(entry.values.tipo) }) ? 'noindex' : undefined}
    >
      <PageHeader
        site={site}
        title={title}
        description={description}
        kind={kind}
        topics={(entry.values.argomenti as string[] | undefined) ?? []}
        elements={elements}
      >
        {lead}
        {feed && <p class="rd-tools"><FollowLink site={site} feed={feed} /></p>}
      </PageHeader>
      <div class="container">
        <Facts facts={facts} />
        <div class="row rd-body">
          {index.length > 1 && <div class="col-lg-3"><PageIndex entries={index} /></div>}
          <div class={index.length > 1 ? 'col-lg-8 offset-lg-1' : 'col-lg-8'}>
            {image && <figure class="rd-hero"><Picture site={site} image={image} sizes={IMAGE_SIZES} first /></figure>}
            {present.map((section) => (
              <div key={section.id} class="it-page-section">
                {!section.headings && <h2 id={section.id}>{section.title}</h2>}
                {section.content}
              </div>
            ))}
            <EntryFooter site={site} entry={entry} />
          </div>
        </div>
      </div>
      <Related site={site} cards={related} />
    </Page>
  )
}
