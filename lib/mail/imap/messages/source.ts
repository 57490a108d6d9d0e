import type { MessageRef } from '../../mailbox/messages.ts'
import type { PartContent } from '../../mailbox/opened-message.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { select } from '../wire/select.ts'
import { atom } from '../wire/tokens.ts'
import { sectionStream } from './section-stream.ts'

/** The message as it lies at the server, to the byte. */
export async function source(link: ImapLink, ref: MessageRef): Promise<PartContent> {
  const [row] = await link.read(async (client) => {
    await select(client, ref.folder, ref.validity)
    return fetchByUid(client, String(ref.uid), [atom('UID'), atom('RFC822.SIZE')])
  })
  if (!row) throw new MailMessageGoneProblem()
  return { name: `${ref.uid}.eml`, type: 'message/rfc822', size: row.size, bytes: sectionStream(link, ref, '', (piece) => piece) }
}
