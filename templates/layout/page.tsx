import type { ComponentChildren } from 'preact'
import type { Queries } from '../../lib/site/queries.ts'
import { ContactBox } from '../components/contact-box.tsx'
import { PageRating } from '../rating/page-rating.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Document } from './document.tsx'
import { type PageFaces, PageHead } from './page-head.tsx'
import { Footer } from './site-footer.tsx'
import { Header } from './header.tsx'

export interface PageProps extends PageFaces {
  readonly site: Queries
  readonly title: string
  readonly description: string
  /** Rooted at the site. */
  readonly address: string
  /** Content path of the entry the page shows, if it shows one. */
  readonly entry?: string
  /** Not to be kept by search engines. */
  readonly robots?: 'noindex' | undefined
  readonly children: ComponentChildren
}

/** A page of a site: header, path, content, contacts, footer. */
export function Page({ site, title, description, address, entry, robots, children, ...faces }: PageProps) {
  return (
    <Document site={site.site} assets={site.assets} title={title} description={description} address={address} robots={robots} head={<PageHead site={site} title={title} description={description} address={address} {...faces} />}>
      <Header site={site} address={address} />
      <main id="contenuto" data-entry={entry}>
        {address !== '/' && <Breadcrumb site={site} address={address} title={title} />}
        {children}
      </main>
      <PageRating site={site} address={address} isEntry={entry !== undefined} robots={robots} />
      {address !== '/' && <ContactBox site={site} />}
      <Footer site={site} />
    </Document>
  )
}
