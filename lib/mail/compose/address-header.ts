import * as v from 'valibot'
import { MailAddress } from '../mail-address.ts'
import type { MailPerson } from '../mailbox/messages.ts'
import { oneLine } from '../one-line.ts'

/** Somebody as the mail library takes them; `null` for who has no address that a header may hold. */
export function addressed({ name, email }: MailPerson): { readonly name: string; readonly address: string } | null {
  const address = v.safeParse(MailAddress, email)
  return address.success ? { name: oneLine(name), address: address.output } : null
}

export function addressedAll(people: readonly MailPerson[]): { name: string; address: string }[] {
  return people.map(addressed).filter((one) => one !== null)
}
