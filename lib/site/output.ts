import type { Format } from './derived-images.ts'
import type { Queries } from './queries.ts'

/** One file of a built site: text that was made, a media file to copy as it is, or an image to make from one. */
export type Output =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'copy'; readonly path: string; readonly oid: string }
  | ImageOutput

/** An image of a width and format, in pixels, made from the media file at a content path. */
export interface ImageOutput {
  readonly kind: 'image'
  readonly path: string
  readonly oid: string
  readonly width: number
  readonly format: Format
}

/** Which page is at an address, as data: `make` names the page, the rest are its parameters. */
export interface Recipe {
  /** Where it is written, below the site's folder: `servizi/index.html`. */
  readonly out: string
  readonly make: string
  readonly [parameter: string]: string | number
}

/** The pages of a site, defined once: the folder of templates gives one to {@link openSite}. */
export interface OutputsOf {
  /** Every output of the site but its media. When two share an address the first is kept. */
  readonly plan: (queries: Queries) => readonly Recipe[]
  /** The page an entry is read on, or `null` when it has none. */
  readonly pageOf: (queries: Queries, entryPath: string) => Recipe | null
  /** The text of an output; `null` when what it shows is no longer there. */
  readonly make: (queries: Queries, recipe: Recipe) => string | null
}
