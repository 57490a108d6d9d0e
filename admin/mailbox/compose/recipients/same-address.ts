import type { MailPerson } from '../../mail.ts'

/** Addresses are compared without case: no server in use tells them apart by it. */
export function sameAddress(one: MailPerson, other: MailPerson): boolean {
  return one.email.toLowerCase() === other.email.toLowerCase()
}
