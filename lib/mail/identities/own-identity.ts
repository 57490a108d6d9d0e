import * as v from 'valibot'
import type { Person } from '../../access/person.ts'
import type { Identity } from '../../protocol/webmail.ts'
import { MailAddress } from '../mail-address.ts'
import { oneLine } from '../one-line.ts'

/** A person as they write in their own name; `null` where the rubrica gives them no address that mail can have. */
export function ownIdentity({ name, email }: Pick<Person, 'name' | 'email'>): Identity | null {
  const address = v.safeParse(MailAddress, email)
  return address.success ? { name: oneLine(name), email: address.output.toLowerCase() } : null
}
