import type { Person } from '../commit.ts'
import type { Trailer } from '../trailers.ts'
import { storedPerson } from './stored-person.ts'

const NAMED = /^(?<name>.*) <(?<email>[^<>]+)>(?<rest>.*)$/

/** A trailer that names somebody of the rubrica, with their id in the place of the name and of the address. */
export function storedTrailer(people: ReadonlyMap<string, Person>, [key, value]: Trailer): Trailer {
  const { name, email, rest = '' } = NAMED.exec(value)?.groups ?? {}
  const person = email === undefined ? undefined : [...people.values()].find((one) => one.email === email && one.name === name)
  if (!person) return [key, value]
  const stored = storedPerson(person)
  return [key, `${stored.name} <${stored.email}>${rest}`]
}
