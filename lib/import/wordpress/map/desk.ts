import type { PhpValue } from '../read/php-value.ts'
import type { SourceItem } from '../read/source-item.ts'
import type { Note, NoteCode } from './note.ts'
import type { World } from './world.ts'

/** A file with the title it is offered under. */
export interface TitledFile {
  readonly titolo: string
  readonly file: string
}

/** One element of the old site, laid out to be mapped: what is asked of it is remembered, so that the rest can be told. */
export interface Desk {
  readonly item: SourceItem
  readonly world: World
  readonly note: (code: NoteCode, what: string, sample?: string) => void
  /** A field of the theme, without its prefix; `undefined` when it is empty. */
  readonly raw: (key: string) => PhpValue | undefined
  /** A field as words on one line, cut to what the model allows; what was cut is kept in the body below `title`. */
  readonly line: (key: string, max?: number, title?: string) => string | undefined
  /** A field as the plain text of a long field; what is too long is kept whole in the body below `title`. */
  readonly prose: (key: string, title: string, max?: number) => string | undefined
  /** The lines of a field, list marks aside. */
  readonly lines: (key: string) => readonly string[]
  readonly day: (key: string) => string | undefined
  readonly moment: (key: string) => string | undefined
  /** Numbers of the elements a field names. */
  readonly ids: (key: string) => readonly number[]
  /** The entries of a type that a field names and that came in, by their slugs. */
  readonly related: (key: string, type: string) => readonly string[]
  readonly slugs: (what: string, ids: readonly number[], type: string) => readonly string[]
  /** Terms of a taxonomy that a vocabulary has, in the item's order. */
  readonly terms: <const T extends string>(taxonomy: string, vocabulary: readonly T[]) => readonly T[]
  /** The first of them; the others are told. */
  readonly term: <const T extends string>(taxonomy: string, vocabulary: readonly T[]) => T | undefined
  /** The first file of a field as our media, and all of them. */
  readonly file: (key: string) => string | undefined
  readonly files: (key: string) => readonly TitledFile[]
  /** A file of the old library as our media; `null` when it does not come along. */
  readonly use: (place: string) => string | null
  readonly markdown: (html: string, top?: number) => string
  /** Adds a part to the body, below its main text. */
  readonly section: (title: string, markdown: string) => void
  /** A field as a part of the body. */
  readonly sectionOf: (key: string, title: string) => void
  /** Other entries as a list of links in the body. */
  readonly linksTo: (key: string, title: string) => void
  /** The body: a main text, then the parts that were added. */
  readonly body: (html: string) => string
}

/** What came of mapping an element, beside its values. */
export interface DeskResult {
  readonly notes: readonly Note[]
  /** Places of the old library it needs. */
  readonly used: ReadonlySet<string>
  /** Fields of the theme that were filled and that nobody asked for. */
  readonly left: readonly string[]
}
