import * as v from 'valibot'
import type { Draft } from '../../../protocol/webmail.ts'
import { MailAddress } from '../../mail-address.ts'
import { oneLine } from '../../one-line.ts'
import { MailRecipientsProblem } from '../../problems/mail-recipients-problem.ts'

/** Everybody a draft goes to, once each. @throws {MailRecipientsProblem} */
export function recipientsOf({ to, cc, bcc }: Draft): readonly string[] {
  const addresses = [...to, ...cc, ...bcc].map(({ email }) => {
    const address = v.safeParse(MailAddress, email)
    if (!address.success) throw new MailRecipientsProblem(oneLine(email, 100))
    return address.output
  })
  if (addresses.length === 0) throw new MailRecipientsProblem(null)
  return [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()]
}
