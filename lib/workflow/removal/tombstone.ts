import type { FileChange } from '../../forge/commit.ts'
import type { Entry } from '../../model/entry.ts'
import { gonePathOf } from '../../model/gone/gone-path.ts'
import { type EntryName, type GoneReason, goneValues } from '../../model/gone/gone-values.ts'
import { serializeEntry } from '../../model/serialize.ts'
import type { Site } from '../../model/sites.ts'
import { addressOf } from '../../site/address.ts'

/** What its readers are left with. */
export interface Farewell {
  readonly reason: GoneReason
  /** The reason in the office's own words; `''` for none. */
  readonly words: string
  readonly destination: EntryName | null
  /** The day it goes, `YYYY-MM-DD`. */
  readonly day: string
}

/**
 * What is left of a page, as the file to write. One file for each page: addresses it left before are kept in it.
 *
 * @param before what was left of it already
 */
export function tombstone(site: Site, entry: Entry, { reason, words, destination, day }: Farewell, before: Entry | null): FileChange {
  const addresses = [...((before && goneValues(before)?.indirizzi) ?? []), ...ownAddress(entry, site)]
  const values = {
    titolo: entry.values.titolo,
    ...(site.tipo === 'public' ? { ufficio: entry.owner } : { area: entry.owner }),
    motivo: reason,
    ...(words === '' ? {} : { spiegazione: words }),
    ...(addresses.length === 0 ? {} : { indirizzi: [...new Set(addresses)] }),
    ...(destination ? { destinazione: { tipo: destination.type, nome: destination.slug } } : {}),
    data: day,
  }
  return { path: gonePathOf(entry), content: new TextEncoder().encode(serializeEntry({ values })) }
}

// A question is a place in the page of all questions: that page stays.
function ownAddress(entry: Entry, site: Site): readonly string[] {
  const address = addressOf(entry, site.tipo)
  return address.includes('#') ? [] : [address]
}
