import type { Entry } from '../../model/entry.ts'
import type { SiteKind } from '../../model/fields/field.ts'
import { addressOf } from '../../site/address.ts'
import { readMarkdown } from '../text/read-markdown.ts'
import { likenessWords } from '../duplicates/likeness.ts'

/** What other entries may need to know of one. */
export interface EntryFacts {
  readonly path: string
  readonly owner: string
  readonly type: string
  readonly title: string
  readonly description: string
  /** Rooted at the site; with `#` for a question. */
  readonly address: string
  readonly anchors: ReadonlySet<string>
  readonly topics: readonly string[]
  /** First and last day on the site, `YYYY-MM-DD`; `''` for no limit. */
  readonly from: string
  readonly to: string
  /** Words of the title that tell it apart. */
  readonly titleWords: ReadonlySet<string>
  /** The body without spaces and marks, shortened: two that are equal are the same text. `''` for a short one. */
  readonly body: string
  /** Words of the names it has, lower case. */
  readonly names: readonly string[]
}

export function entryFacts(entry: Entry, kind: SiteKind): EntryFacts {
  const { values } = entry
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : '')
  return {
    path: entry.path,
    owner: entry.owner,
    type: entry.type,
    title: text('titolo'),
    description: text('descrizione'),
    address: addressOf(entry, kind),
    anchors: new Set(readMarkdown(text('body')).anchors),
    topics: Array.isArray(values.argomenti) ? values.argomenti.map(String) : [],
    from: text('data_pubblicazione'),
    to: text('data_scadenza'),
    titleWords: likenessWords(text('titolo')),
    body: bodyMark(text('body')),
    names: NAMING.has(entry.type) ? NAMES.flatMap((key) => text(key).toLowerCase().match(/\p{L}+/gu) ?? []) : [],
  }
}

/** Types whose titles are names. */
const NAMING = new Set(['persona', 'rubrica', 'luogo', 'unita'])
const NAMES = ['titolo', 'nome', 'cognome', 'indirizzo', 'autori']
/** A body below this length may be equal to another by chance. */
const LONG_ENOUGH = 200

export function bodyMark(body: string): string {
  const letters = body.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length < LONG_ENOUGH ? '' : `${letters.length} ${letters.slice(0, 400)} ${letters.slice(-200)}`
}
