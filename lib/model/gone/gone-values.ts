import type { ValuesOf } from '../content-type.ts'
import type { Entry } from '../entry.ts'
import { gonePage } from '../types/gone-page.ts'

/** The typed values of what is left of a page. */
export type GoneValues = ValuesOf<typeof gonePage>
/** Why a page is not where it was. */
export type GoneReason = GoneValues['motivo']
/** Why a page may be taken away; that it moved, a move says. */
export type RemovalReason = Exclude<GoneReason, 'spostata'>

/** Which entry of a site, by the name relations use. */
export interface EntryName {
  readonly type: string
  readonly slug: string
}

/** An entry as what is left of a page, or `null` when it is anything else. */
export function goneValues(entry: Pick<Entry, 'type' | 'values'>): GoneValues | null {
  return entry.type === gonePage.name ? (entry.values as GoneValues) : null
}

/** Where its readers are sent, or `null`. */
export function destinationNamed({ destinazione }: GoneValues): EntryName | null {
  return destinazione ? { type: destinazione.tipo, slug: destinazione.nome } : null
}
