import type { FieldChange } from '../compare/field-change.ts'
import type { TitleOf } from '../compare/shown.ts'
import type { Nature } from './nature.ts'

/** A file on one side of a change. */
export interface FileSeen {
  /** As the entry refers to it, until the server makes it an address it serves. */
  readonly reference: string
  /** «PDF, 120 kB». */
  readonly said: string
}

/** A change in words: what a person reads first of a proposal. */
export interface Fact extends FieldChange {
  readonly nature: Nature
  /** What it is about, for a list: «telefono», «scadenza», «allegato». */
  readonly subject: string
  /** What happened, without the values where they are short and stand beside it: «Cambia il telefono». */
  readonly lead: string
  /** The whole of it: «Il telefono passa da 0574 000000 a 0574 000100». No full stop. */
  readonly sentence: string
  /** Of a file or an image. */
  readonly files?: { readonly before: FileSeen | null; readonly after: FileSeen | null }
  /** Of a relation, the address of the page it names on each side. */
  readonly pages?: { readonly before: string | null; readonly after: string | null }
}

/** What an entry alone does not say, and a sentence about it needs. */
export interface Known {
  readonly titleOf: TitleOf
  /** Size in bytes of the file that a reference means on one side. */
  readonly sizeOf: (side: 'before' | 'after', reference: string) => number | undefined
  /** Address of the page that a relation means. */
  readonly addressOf: (type: string, slug: string) => string | undefined
}

/** How a fact is told. */
export type Telling = Pick<Fact, 'subject' | 'lead' | 'sentence' | 'files'>
