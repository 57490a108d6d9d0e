import type { Person } from '../commit.ts'

/** No mail goes there (RFC 2606, section 2). */
const NOWHERE = 'persone.invalid'

/** A person as a history without names keeps them: their id in the rubrica, and nothing else. */
export function storedPerson({ id }: Pick<Person, 'id'>): Person {
  return { id, name: id, email: `${id.replace(/[^a-z0-9.-]+/gi, '-')}@${NOWHERE}` }
}

/** Somebody the rubrica knows, as it names them now; whoever left keeps what was stored. */
export function namedPerson<P extends Person>(people: ReadonlyMap<string, Person>, person: P): P {
  const known = people.get(person.id)
  return known ? { ...person, name: known.name, email: known.email } : person
}
