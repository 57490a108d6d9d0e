import MimeNode from 'nodemailer/lib/mime-node'
import type { Identity } from '../../../protocol/webmail.ts'
import { addressedAll } from '../../compose/address-header.ts'
import { isMessageId } from '../../compose/message-ids.ts'
import type { MailPerson } from '../../mailbox/messages.ts'
import { oneLine } from '../../one-line.ts'
import { RECEIPT_WORDS as say } from './words.ts'

/** What a receipt is about. */
export interface ReadMessage {
  readonly subject: string
  /** Without angle brackets. */
  readonly messageId: string
  /** Whom it was sent to and who read it. */
  readonly reader: Identity
  /** Milliseconds since the epoch. */
  readonly readAt: number
}

/**
 * A receipt (RFC 8098 §3): a sentence for people, and the same for programs. It was the person who gave it, by hand.
 *
 * @param host the name of who makes it, in its report
 */
export async function receiptMessage({ subject, messageId, reader, readAt }: ReadMessage, to: MailPerson, id: string, host: string): Promise<Uint8Array> {
  const answered = isMessageId(messageId) ? `<${messageId}>` : ''
  const root = new MimeNode('multipart/report; report-type=disposition-notification', { newline: 'windows', disableFileAccess: true, disableUrlAccess: true })
  root.setHeader({
    From: addressedAll([reader]),
    To: addressedAll([to]),
    Subject: oneLine(say.subject(subject), 400),
    Date: new Date(readAt).toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<${id}>`,
    // RFC 3834 §5: no program answers a receipt.
    'Auto-Submitted': 'auto-replied',
    ...(answered ? { 'In-Reply-To': answered, References: answered } : {}),
  })
  root.createChild('text/plain; charset=utf-8').setContent(say.text(oneLine(subject, 200), readAt))
  root.createChild('message/disposition-notification').setContent(
    [
      `Reporting-UA: ${host}; Redazione Diffusa`,
      `Final-Recipient: rfc822;${reader.email}`,
      ...(answered ? [`Original-Message-ID: ${answered}`] : []),
      'Disposition: manual-action/MDN-sent-manually; displayed',
      '',
    ].join('\r\n'),
  )
  return await root.build()
}
