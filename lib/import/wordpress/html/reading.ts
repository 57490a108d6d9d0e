import type { ReadImage, ReadLink, Writer } from './writer.ts'

/** What is left behind while a text is read. */
export type LeftBehind = 'markup' | 'shortcode' | 'unsafe-link' | 'anchor' | 'embed' | 'image' | 'no-alt' | 'cut'

/** How a text is being read. */
export interface Reading {
  readonly write: Writer
  readonly link: ReadLink
  readonly image: ReadImage
  /** The description an image has in the library, where the text gives none. */
  readonly altOf: (src: string) => string
  readonly tell: (what: LeftBehind, sample: string) => void
  /** The classic editor leaves the line ends to be shown; blocks of Gutenberg do not. */
  readonly keepLines: boolean
  readonly levels: { readonly top: number; last: number }
}
