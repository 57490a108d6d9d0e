import type { PersonalReference } from '../model/personal/personal-reference.ts'
import type { Site } from '../model/sites.ts'
import type { PageHistory } from './history/page-history.ts'

/** What a page says of a media file, which it names and never reads. */
export interface MediaFile {
  /** Name of the blob. */
  readonly oid: string
  /** In bytes. */
  readonly size?: number
  /** Of an image that could be measured, as it is looked at, in pixels. */
  readonly shape?: { readonly width: number; readonly height: number }
}

/** A file of a site as git knows it; `bytes` are there for `.md` only, media are named and never read. */
export interface SiteFile extends MediaFile {
  /** Name of the blob, 40 hexadecimal digits. */
  readonly oid: string
  readonly bytes?: Uint8Array
  /** Its bytes lie outside the history; `oid` is of the reference. */
  readonly personal?: PersonalReference
  /** When it last changed in the history, in milliseconds since the epoch; `null` when nobody knows. */
  readonly changedAt: number | null
  /** The history has more to tell of it than that it came; known where `changedAt` is. */
  readonly hasHistory?: boolean
}

/** Files built beside the pages, as addresses below the site's base (`assets/sito.1a2b3c4d.css`). */
export interface AssetManifest {
  /** What the style sheets of all sites have in common, and a name for it; a site adds its colours. */
  readonly style: { readonly text: string; readonly hash: string }
  /** Fonts that the first screen of every page needs. */
  readonly fonts: readonly string[]
  /** Style of the portal and of the desk: the same look, plus forms. */
  readonly portal: string
  readonly sprite: string
  /** Style of the marks on a page that is compared with another. */
  readonly marks: string
  /** Script of the search page. */
  readonly search: string
  /** Script of the rating at the foot of pages. */
  readonly rating: string
  /** Script of the forms to the offices. */
  readonly forms: string
  /** Every file to be served, `portal`, `fonts`, `sprite`, `marks`, `search`, `rating` and `forms` included, sorted. */
  readonly files: readonly string[]
}

/** Everything a site is made from: equal inputs give equal outputs, byte for byte. */
export interface SiteInput {
  readonly site: Site
  /** All sites, to name and link the others. */
  readonly sites: readonly Site[]
  /** The day it is in Europe/Rome, `YYYY-MM-DD`. */
  readonly today: string
  /** The files below `content/<site>/` by content path. */
  readonly files: ReadonlyMap<string, SiteFile>
  readonly assets: AssetManifest
}

/** What changes between two moments; `null` is a file that is no more. */
export interface SiteChange {
  readonly files?: ReadonlyMap<string, SiteFile | null>
  readonly today?: string
  /** Histories by content path of the page; `null` takes one away. A site begins without any: they are not needed to serve it. */
  readonly histories?: ReadonlyMap<string, PageHistory | null>
}
