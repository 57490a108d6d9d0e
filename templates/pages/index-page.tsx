import type { ComponentChildren } from 'preact'
import type { Queries } from '../../lib/site/queries.ts'
import { FollowLink } from '../components/follow-link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import type { FeedPlace } from '../machines/feeds/feed-place.ts'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'

export interface IndexItem {
  readonly title: string
  readonly text: string
  /** Rooted at the site. */
  readonly address: string
}

interface Props {
  readonly site: Queries
  readonly title: string
  readonly text: string
  readonly address: string
  readonly items: readonly IndexItem[]
  /** Read by the national checker (criterion C.SI.1.7). */
  readonly element?: string
  /** Feed of all that is below. */
  readonly feed?: FeedPlace | undefined
  readonly children?: ComponentChildren
}

/** A page of the first level: its parts as tiles, then what is worth seeing now. */
export function IndexPage({ site, title, text, address, items, element, feed, children }: Props) {
  return (
    <Page site={site} title={title} description={text} address={address} feed={feed}>
      <PageHeader site={site} title={title} description={text}>
        {feed && <p class="rd-tools"><FollowLink site={site} feed={feed} /></p>}
      </PageHeader>
      {items.length > 0 && (
        <div class="section section-muted">
          <div class="container">
            <h2 class="visually-hidden">{title}</h2>
            <Tiles site={site} items={items} {...(element ? { element } : {})} />
          </div>
        </div>
      )}
      {children}
    </Page>
  )
}

export function Tiles({ site, items, element }: { site: Queries; items: readonly IndexItem[]; element?: string }) {
  return (
    <ul class="rd-tiles">
      {items.map((item) => (
        <li key={item.address} class="it-card border">
          <h3 class="it-card-title h5"><a href={href(site.site, item.address)} data-element={element}>{item.title}</a></h3>
          <p class="it-card-text">{item.text}</p>
        </li>
      ))}
    </ul>
  )
}
