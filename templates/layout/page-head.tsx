import type { ImageValue } from '../../lib/model/fields/field.ts'
import type { Queries } from '../../lib/site/queries.ts'
import type { FeedPlace } from '../machines/feeds/feed-place.ts'
import { href } from '../href.ts'
import { breadcrumbMetadata } from '../machines/metadata/breadcrumb.ts'
import type { JsonLd } from '../machines/metadata/json-ld.ts'
import { StructuredData } from '../machines/metadata/structured-data.tsx'
import { SocialMeta } from './social-meta.tsx'

/** What a page says of itself to who does not read it: search engines, readers of feeds, whoever shows a shared link. */
export interface PageFaces {
  /** What the page is of, beside its place in the tree. */
  readonly things?: readonly JsonLd[] | undefined
  readonly image?: ImageValue | undefined
  /** An article is somebody's, of a day; any other page is a part of the site. */
  readonly kind?: 'website' | 'article' | undefined
  /** Feed of what the page gathers. */
  readonly feed?: FeedPlace | undefined
  /** Calendar of what the page is of, rooted at the site. */
  readonly calendar?: string | undefined
}

interface Props extends PageFaces {
  readonly site: Queries
  readonly title: string
  readonly description: string
  readonly address: string
}

/** The faces of a page in its head; an intranet has none, for its pages are not to be gathered. */
export function PageHead({ site: queries, title, description, address, things = [], image, kind = 'website', feed, calendar }: Props) {
  const { site } = queries
  if (site.tipo !== 'public') return null
  return (
    <>
      <SocialMeta site={site} title={title} description={description} address={address} image={image} kind={kind} />
      {feed && <link rel="alternate" type="application/atom+xml" title={feed.title} href={href(site, feed.address)} />}
      {calendar && <link rel="alternate" type="text/calendar" title={title} href={href(site, calendar)} />}
      <StructuredData things={address === '/' ? things : [...things, breadcrumbMetadata(queries, address, title)]} />
    </>
  )
}
