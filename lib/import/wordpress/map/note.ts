import { lineOfHtml } from '../html/convert.ts'
import type { SourceItem } from '../read/source-item.ts'

/** What a person must know of an import: each kind has its words (`report/words.ts`). */
export type NoteCode =
  | 'refused'
  | 'unknown-type'
  | 'field-dropped'
  | 'value-refused'
  | 'shortened'
  | 'description-made'
  | 'notice-as-news'
  | 'term-unknown'
  | 'term-extra'
  | 'relation-broken'
  | 'relation-waiting'
  | 'owner-default'
  | 'meta-unreadable'
  | 'markup'
  | 'shortcode'
  | 'unsafe-link'
  | 'anchor'
  | 'embed'
  | 'cut'
  | 'link-nowhere'
  | 'media-missing'
  | 'media-refused'
  | 'media-no-alt'
  | 'address-impossible'
  | 'address-taken'
  | 'personal'

/** Which element of the old site. */
export interface SourceName {
  readonly id: number
  readonly type: string
  readonly title: string
  readonly link: string
}

export interface Note {
  readonly code: NoteCode
  readonly of: SourceName | null
  /** What it is about, in a word or two: a field, a term, a file. */
  readonly what: string
  /** How it read, shortened. */
  readonly sample: string
}

const LONGEST_SAMPLE = 160

export function sampleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE).trimEnd()}…` : line
}

export function nameOf({ id, type, title, link }: SourceItem): SourceName {
  return { id, type, title: sampleOf(lineOfHtml(title)), link }
}
