import { hasCapability } from 'imapflow/lib/tools.js'
import type { MessageSet } from '../../mailbox/messages.ts'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'
import { expunge } from './expunge.ts'
import { landed } from './landed.ts'

/** Moves messages to another folder (RFC 6851); gives where they are now, so that it can be undone. */
export function move(link: ImapLink, { folder, validity, uids }: MessageSet, to: string): Promise<MessageSet> {
  return link.write(
    (client) => select(client, folder, validity),
    async (client) => {
      if (hasCapability(client, 'MOVE')) return landed(client, 'UID MOVE', uids, to)
      const copied = await landed(client, 'UID COPY', uids, to)
      await expunge(client, uids)
      return copied
    },
  )
}
