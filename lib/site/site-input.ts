import type { Site } from '../model/sites.ts'

/** A file of a site as git knows it; `bytes` are there for `.md` only, media are named and never read. */
export interface SiteFile {
  /** Name of the blob, 40 hexadecimal digits. */
  readonly oid: string
  readonly bytes?: Uint8Array
  /** When it last changed in the history, in milliseconds since the epoch; `null` when nobody knows. */
  readonly changedAt: number | null
}

/** Files built beside the pages, as addresses below the site's base (`assets/sito.1a2b3c4d.css`). */
export interface AssetManifest {
  readonly style: string
  /** Style of the portal and of the desk: the same look, plus forms. */
  readonly portal: string
  readonly sprite: string
  /** Style of the marks on a page that is compared with another. */
  readonly marks: string
  /** Every file to be served, `style`, `portal`, `sprite` and `marks` included, sorted. */
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
}
