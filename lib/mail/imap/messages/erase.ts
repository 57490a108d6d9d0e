import type { MessageSet } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'
import { expunge } from './expunge.ts'

/** Messages go for ever; those that were gone already are passed over. */
export function erase(link: ImapLink, { folder, validity, uids }: MessageSet): Promise<void> {
  return link.write(
    (client) => select(client, folder, validity),
    (client) => expunge(client, uids),
  )
}
