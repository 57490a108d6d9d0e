import type { Mailbox } from '../mailbox/mailbox-provider.ts'

/** What most servers take where one does not say, in octets: 25 MB of message (Postfix's default is 10, Exchange Online's 25 to 150). */
const USUAL = 26_214_400

/** What a message may weigh with its attachments, in octets. */
export function sizeLimitOf({ sizeLimit }: Pick<Mailbox, 'sizeLimit'>): number {
  return sizeLimit ?? USUAL
}
