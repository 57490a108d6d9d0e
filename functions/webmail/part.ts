import { nestedMessage } from '../../lib/mail/actions/nested-message.ts'
import type { LeasedMailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import type { MessageRef } from '../../lib/mail/mailbox/messages.ts'
import type { PartContent } from '../../lib/mail/mailbox/opened-message.ts'
import { SNIFFED, sniffedImage } from '../../lib/mail/parts/sniffed-image.ts'
import { shownAs } from '../../lib/mail/safe/shown-as.ts'
import { json } from '../problem-response.ts'
import type { MailServices } from './mail-services.ts'
import { ownMail } from './own-mail.ts'
import { downloadResponse } from './parts/download.ts'
import { savedResponse, shownResponse } from './parts/part-response.ts'
import { peeked } from './parts/peeked.ts'
import { untilRead } from './parts/until-read.ts'
import { PartQuery } from './schema/part.ts'
import { webmailFile } from './webmail-file.ts'

/** A part, saved; with `show=1` what can be looked at is shown, and a message within the message is opened. */
export default webmailFile('part', PartQuery, async (mailbox, { part: id, show, ...ref }, services, request) => {
  const part = await mailbox.store.part(ref, id)
  if (show) return shown(mailbox, part, ref, services)
  const contents = [part]
  return downloadResponse(request, mailbox, { name: part.name, place: [ref.folder, ref.validity, ref.uid, id], content: async () => contents.pop() ?? mailbox.store.part(ref, id) })
})

async function shown(mailbox: LeasedMailbox, part: PartContent, ref: MessageRef, services: MailServices): Promise<Response> {
  const kind = shownAs(part.name, part.type)
  if (kind === 'message') {
    const message = await nestedMessage(part, ref, await ownMail(services))
    mailbox.release()
    return json(message)
  }
  if (kind === 'text') return shownResponse(untilRead(part.bytes, mailbox), 'text/plain; charset=utf-8')
  const { beginning, bytes } = await peeked(part.bytes, SNIFFED)
  const image = kind === 'image' ? sniffedImage(beginning) : null
  return image ? shownResponse(untilRead(bytes, mailbox), image as `image/${string}`) : savedResponse(untilRead(bytes, mailbox), part.name)
}
