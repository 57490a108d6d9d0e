import * as v from 'valibot'
import type { Person } from '../../access/person.ts'
import type { Identity } from '../../protocol/webmail.ts'
import { MailAddress } from '../mail-address.ts'
import { oneLine } from '../one-line.ts'

/** Who a person may write as: themselves, as the rubrica knows them. Their server decides whether it takes it. */
export function identitiesOf({ name, email }: Pick<Person, 'name' | 'email'>): readonly Identity[] {
  const address = v.safeParse(MailAddress, email)
  return address.success ? [{ name: oneLine(name), email: address.output.toLowerCase() }] : []
}
