import type { People } from '../access/people.ts'
import type { Person } from '../access/person.ts'

// Printable ASCII alone: a letter of another alphabet may become one of ours in lower case (U+212A is «k»), and then
// someone else's address would be this person's.
const PLAIN = /^[\x21-\x7e]{3,254}$/

/** The one person of the rubrica with this address; `null` for none, and for two who share it. */
export function personByEmail(people: People, email: string): Person | null {
  if (!PLAIN.test(email)) return null
  const asked = email.toLowerCase()
  const [person, another] = [...people.values()].filter((one) => PLAIN.test(one.email) && one.email.toLowerCase() === asked)
  return person && !another ? person : null
}
