import type { directoryEntry } from '../../lib/model/types/directory-entry.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'

/** A person of the directory with the card that leads to their page. */
export interface Colleague {
  readonly card: Card
  readonly values: ValuesOf<typeof directoryEntry>
}

/** The people of an area's directory, by surname. */
export function colleaguesOf(site: Queries, area: string): readonly Colleague[] {
  return site
    .owned(area, 'rubrica')
    .flatMap((card) => {
      const values = site.entry(card.path)?.values as Colleague['values'] | undefined
      return values ? [{ card, values }] : []
    })
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'it'))
}

function nameOf({ values }: Colleague): string {
  return `${values.cognome} ${values.nome}`
}

/** The name of a body of the network; its own key when it has no site. */
export function bodyName({ sites }: Queries, key: string): string {
  return sites.find((site) => site.tipo === 'public' && site.ente === key)?.nome ?? key
}

/** People by group of the rules: who writes and approves for whom. */
export function networkOf(colleagues: readonly Colleague[]): readonly { readonly group: string; readonly people: readonly Colleague[] }[] {
  const groups = [...new Set(colleagues.flatMap(({ values }) => values.gruppi ?? []))].sort()
  return groups.map((group) => ({ group, people: colleagues.filter(({ values }) => values.gruppi?.includes(group)) }))
}
