import * as v from 'valibot'
import type { People } from '../../access/people.ts'
import type { Person } from '../../access/person.ts'
import { slugOf } from '../../model/slug.ts'
import type { Identity } from '../../protocol/webmail.ts'
import { MailAddress } from '../mail-address.ts'
import { oneLine } from '../one-line.ts'

/** An office, as far as its mail goes. */
export interface MailOffice {
  readonly slug: string
  readonly title: string
  /** Its addresses for ordinary mail: certified mail leaves by its own provider. */
  readonly emails: readonly string[]
  /** The id of who looks after its page; `null` for nobody. */
  readonly referent: string | null
}

/** Does somebody work in an office? The rubrica names it by its title or by its short name. */
export function worksIn(office: Pick<MailOffice, 'slug' | 'title'>, person: Pick<Person, 'office'>): boolean {
  const named = slugOf(person.office)
  return named !== '' && (named === office.slug || named === slugOf(office.title))
}

/**
 * The addresses of the offices of somebody's body that they answer for: they work there, or look after its page. Only addresses of
 * their own mail domain, whose server can judge them, and never one that the rubrica gives to a person.
 */
export function officeIdentities(person: Pick<Person, 'id' | 'email' | 'office'>, offices: readonly MailOffice[], people: People): readonly Identity[] {
  const domain = domainOf(person.email)
  const personal = new Set([...people.values()].map(({ email }) => email.toLowerCase()))
  const own = [...offices].sort((a, b) => Number(worksIn(b, person)) - Number(worksIn(a, person))).filter((office) => worksIn(office, person) || office.referent === person.id)
  const found = own.flatMap(({ title, emails }) => emails.filter((email) => v.is(MailAddress, email)).map((email) => ({ name: oneLine(title), email: email.toLowerCase() })))
  const usable = found.filter(({ email }) => domainOf(email) === domain && !personal.has(email))
  return usable.filter(({ email }, at) => usable.findIndex((other) => other.email === email) === at)
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}
