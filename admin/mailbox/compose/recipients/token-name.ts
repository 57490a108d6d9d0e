import type { MailPerson } from '../../mail.ts'

/** What a recipient is called in a field: the name; the address where there is none. */
export function tokenName({ name, email }: MailPerson): string {
  return name || email
}
