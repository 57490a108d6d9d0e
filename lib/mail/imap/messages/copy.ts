import type { MessageSet } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'
import { landed } from './landed.ts'

/** Copies messages to another folder; gives where the copies are. */
export function copy(link: ImapLink, { folder, validity, uids }: MessageSet, to: string): Promise<MessageSet> {
  return link.write(
    (client) => select(client, folder, validity),
    (client) => landed(client, 'UID COPY', uids, to),
  )
}
