import type { unit } from '../../model/types/unit.ts'
import type { place } from '../../model/types/place.ts'
import type { ValuesOf } from '../../model/content-type.ts'
import type { Card } from '../card.ts'
import type { Queries } from '../queries.ts'

/** The kinds of units that have a counter. */
const WITH_COUNTER: ReadonlySet<string> = new Set(['ufficio', 'struttura amministrativa', 'biblioteca'])
/** Every body has an office for relations with the public (law 150/2000, art. 8): what is of nobody else is its. */
const PUBLIC_RELATIONS = 'urp'

/** An office people may write to and visit, with the lines of its opening hours. */
export interface Office {
  /** The folder its pages are in: who may write there answers. */
  readonly owner: string
  /** Its sheet: `urp` in `content/prato/urp/unita/urp.md`. */
  readonly unit: string
  readonly title: string
  readonly description: string
  readonly email: string | null
  readonly phone: string | null
  /** Where its counter is, in one line. */
  readonly address: string | null
  readonly hours: readonly string[]
}

/** The offices of a public site, by title. */
export function officesOf(site: Queries): readonly Office[] {
  return site.cards('unita').filter(({ kind }) => WITH_COUNTER.has(kind)).map((card) => officeOf(site, card))
}

/** The office that answers for a folder: the one that bears its name, else that of public relations, else the body itself. */
export function officeFor(site: Queries, owner: string): Office {
  const named = (slug: string) => site.owned(slug, 'unita').find((card) => card.slug === slug)
  const card = named(owner) ?? named(PUBLIC_RELATIONS)
  return card ? officeOf(site, card) : { owner, unit: owner, title: site.site.nome, description: '', email: site.site.email, phone: null, address: null, hours: [] }
}

export function publicRelations(site: Queries): Office {
  return officeFor(site, PUBLIC_RELATIONS)
}

function officeOf(site: Queries, card: Card): Office {
  const values = site.entry(card.path)?.values as ValuesOf<typeof unit> | undefined
  const contact = (kind: string) => values?.contatti.find(({ tipo }) => tipo === kind)?.valore ?? null
  return { owner: card.owner, unit: card.slug, title: card.title, description: card.description, email: contact('Email'), phone: contact('Telefono'), address: addressOf(site, card.owner, values?.sede), hours: values?.orari ?? [] }
}

function addressOf(site: Queries, reader: string, slug: string | undefined): string | null {
  const seat = slug === undefined ? null : site.named(reader, 'luogo', slug)
  const values = seat && (site.entry(seat.path)?.values as ValuesOf<typeof place> | undefined)
  return values ? `${values.titolo}, ${values.indirizzo}, ${values.cap}` : null
}
