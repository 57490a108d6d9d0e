import type { Entry } from '../model/entry.ts'
import { directoryEntry } from '../model/types/directory-entry.ts'
import type { ValuesOf } from '../model/content-type.ts'
import type { EntryPath } from '../model/entry-path.ts'
import { COMMON_AREA } from '../model/sites.ts'
import type { Person } from './person.ts'

/** The people of the rubrica by id (the slug of their entry): who exists, and in which groups. */
export type People = ReadonlyMap<string, Person>

/** Is this the place of somebody's card? In the common area of the intranet alone: whoever writes another area makes nobody. */
export function isPersonPlace({ type, owner }: Pick<EntryPath, 'type' | 'owner'>): boolean {
  return type === directoryEntry.name && owner === COMMON_AREA
}

export function peopleOf(entries: readonly Entry[]): People {
  return new Map(entries.filter(isPersonPlace).map((entry) => [entry.slug, toPerson(entry)]))
}

function toPerson(entry: Entry): Person {
  const values = entry.values as ValuesOf<typeof directoryEntry>
  return {
    id: entry.slug,
    name: `${values.nome} ${values.cognome}`,
    email: values.email,
    member: values.ente,
    office: values.ufficio_di ?? '',
    role: values.ruolo,
    groups: values.gruppi ?? [],
  }
}
