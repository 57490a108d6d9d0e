import type { EntryName } from '../../../model/gone/gone-values.ts'
import type { Desk } from './desk.ts'

/**
 * The office that answers for an entry: an office for itself, then the first the entry names that came in, then where a
 * person has the first appointment, then the office that was chosen for what has none. `null` when nobody was chosen.
 */
export function ownerOf(desk: Desk, offices: readonly string[], { type, slug }: EntryName, values: Readonly<Record<string, unknown>>): string | null {
  if (type === 'unita') return slug
  for (const key of offices) {
    const [office] = desk.related(key, 'unita')
    if (office !== undefined) return office
  }
  const [appointment] = Array.isArray(values.incarichi) ? (values.incarichi as readonly { readonly unita?: unknown }[]) : []
  if (typeof appointment?.unita === 'string') return appointment.unita
  desk.note('owner-default', desk.world.defaultOwner ?? '')
  return desk.world.defaultOwner
}
