import type { DeskProposal } from '../../../../lib/protocol/desk.ts'
import type { Entry } from '../../../../lib/model/entry.ts'
import { factsBetween } from '../../../../lib/model/facts/facts-between.ts'

type Values = Readonly<Record<string, unknown>>

const TITLES: Readonly<Record<string, string>> = { 'piazza-del-duomo': 'Piazza del Duomo', 'villa-medicea': 'Villa medicea' }
const SIZES = { before: 120_000, after: 182_000 } as const

/** The facts of a page, as the server would send them: `null` is a side that is not there. */
export function factsFor(type: string, before: Values | null, after: Values | null): DeskProposal['entries'][number]['changes'] {
  const entry = (values: Values | null): Entry | null => values && { path: `content/prato/urp/${type}/prova.md`, site: 'prato', owner: 'urp', type, slug: 'prova', values }
  return factsBetween(entry(before), entry(after), 'public', {
    titleOf: (_, slug) => TITLES[slug],
    addressOf: (_, slug) => (TITLES[slug] === undefined ? undefined : `/pagina?lato=${slug}`),
    sizeOf: (side) => SIZES[side],
  })
}

/** Of a page that only gets another title. */
export function titleFacts(kind: DeskProposal['kind'], title: string): Pick<DeskProposal['entries'][number], 'what' | 'changes'> {
  const [before, after] = [kind === 'new' ? null : { titolo: kind === 'removal' ? title : `${title} di ieri` }, kind === 'removal' ? null : { titolo: title }]
  return { what: kind === 'new' || kind === 'removal' ? kind : 'change', changes: factsFor('notizia', before, after) }
}
