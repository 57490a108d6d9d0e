import type { ComponentChildren } from 'preact'
import type { Queries } from '../../lib/site/queries.ts'
import { ContactBox } from '../components/contact-box.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Document } from './document.tsx'
import { Footer } from './site-footer.tsx'
import { Header } from './header.tsx'

export interface PageProps {
  readonly site: Queries
  readonly title: string
  readonly description: string
  /** Rooted at the site. */
  readonly address: string
  /** Content path of the entry the page shows, if it shows one. */
  readonly entry?: string
  readonly children: ComponentChildren
}

/** A page of a site: header, path, content, contacts, footer. */
export function Page({ site, title, description, address, entry, children }: PageProps) {
  return (
    <Document site={site.site} assets={site.assets} title={title} description={description} address={address}>
      <Header site={site} address={address} />
      <main id="contenuto" data-entry={entry}>
        {address !== '/' && <Breadcrumb site={site} address={address} title={title} />}
        {children}
      </main>
      {address !== '/' && <ContactBox site={site} />}
      <Footer site={site} />
    </Document>
  )
}
