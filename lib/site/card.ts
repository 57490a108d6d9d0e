import type { Entry } from '../model/entry.ts'
import type { ImageValue, SiteKind } from '../model/fields/field.ts'
import { addressOf } from './address.ts'

/** What others say of an entry when they name it: in a list, a relation, a feed. */
export interface Card {
  readonly path: string
  readonly type: string
  readonly slug: string
  readonly owner: string
  /** Rooted at the site, without its base. */
  readonly url: string
  readonly title: string
  readonly description: string
  /** What sorts entries of a type: its `tipo`, a service's category, a topic's term. */
  readonly kind: string
  /** The day it is about: publication, or the beginning of an event (then with its time). */
  readonly date: string
  /** The end of an event, or the last day of something that expires. */
  readonly until: string | null
  readonly image: ImageValue | null
  readonly topics: readonly string[]
}

export function cardOf({ values, ...entry }: Entry, site: SiteKind): Card {
  return {
    path: entry.path,
    type: entry.type,
    slug: entry.slug,
    owner: entry.owner,
    url: addressOf({ values, ...entry }, site),
    title: String(values.titolo),
    description: String(values.descrizione),
    kind: String(values.tipo ?? values.categoria ?? values.termine ?? values.stato ?? ''),
    date: String(values.inizio ?? values.data ?? values.data_pubblicazione),
    until: textOrNull(values.fine ?? values.data_scadenza),
    image: (values.immagine as ImageValue | undefined) ?? null,
    topics: (values.argomenti as string[] | undefined) ?? [],
  }
}

function textOrNull(value: unknown): string | null {
  return value === undefined ? null : String(value)
}

const BY_DATE = new Set(['notizia', 'evento', 'documento', 'progetto', 'intervento'])
const collator = new Intl.Collator('it')

/** Type by type; newest first where time matters, by title elsewhere. Ties are broken by path, so the order is one. */
export function inOrder(cards: readonly Card[]): readonly Card[] {
  return [...cards].sort((a, b) => compare(a.type, b.type) || byDate(a, b) || collator.compare(a.title, b.title) || compare(a.path, b.path))
}

function byDate(a: Card, b: Card): number {
  return BY_DATE.has(a.type) ? compare(b.date, a.date) : 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
