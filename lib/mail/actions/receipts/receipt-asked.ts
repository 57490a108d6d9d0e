import addressparser from 'nodemailer/lib/addressparser'
import * as v from 'valibot'
import { MailAddress } from '../../mail-address.ts'
import type { MailPerson } from '../../mailbox/messages.ts'
import type { OpenedMessage } from '../../mailbox/opened-message.ts'
import { oneLine } from '../../one-line.ts'
import { headerOf } from '../header-of.ts'

/**
 * Who asks for a receipt (RFC 8098 §2.1); `null` where nobody does, where it is one's own draft, or where it is settled. A
 * receipt goes to one address and to no list of them: asking for many is a way to have others bombarded.
 */
export function receiptAsked(opened: OpenedMessage): MailPerson | null {
  const { line } = opened
  if (line.draft || opened.receiptSettled) return null
  const asked = addressparser((headerOf(opened, 'disposition-notification-to') ?? '').slice(0, 1000), { flatten: true })
  const [first] = asked
  const email = v.safeParse(MailAddress, first?.address)
  return asked.length === 1 && email.success ? { name: oneLine(first?.name ?? ''), email: email.output } : null
}
