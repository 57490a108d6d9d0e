import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { oneLine } from '../one-line.ts'
import { addressedAll } from './address-header.ts'
import { attachmentName, attachmentType } from './attachment-name.ts'
import { isMessageId } from './message-ids.ts'
import type { AttachmentSource, Outgoing } from './outgoing.ts'

/** The longest subject, in characters. */
const LONGEST_SUBJECT = 400

/**
 * A message as it travels (RFC 5322 and MIME, lines end in CRLF), written as it is read: of files that go with it no more is
 * held than the piece that passes.
 *
 * Nothing of what somebody typed begins a header of its own: names and subject are one line, addresses are plain ones, and
 * the library reads neither files nor addresses of the network.
 *
 * @param how `toKeep` for one's own copy: it also says whom it went to unseen
 */
export async function* composeMessage(message: Outgoing, how: 'toSend' | 'toKeep'): AsyncGenerator<Uint8Array> {
  const opened: Readable[] = []
  const compiled = new MailComposer(optionsOf(message, (source) => track(Readable.from(source.open(), { objectMode: false }), opened))).compile()
  Object.assign(compiled, { keepBcc: how === 'toKeep' })
  const stream = compiled.createReadStream()
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } finally {
    // Whoever stops listening in the middle lets go of the files too.
    for (const source of opened) source.destroy()
    stream.destroy()
  }
}

function track(source: Readable, opened: Readable[]): Readable {
  // What is destroyed on the way has nobody else to tell.
  source.on('error', () => undefined)
  opened.push(source)
  return source
}

type Options = ConstructorParameters<typeof MailComposer>[0]

function optionsOf(message: Outgoing, open: (source: AttachmentSource) => Readable): Options {
  return {
    from: addressedAll([message.from])[0],
    to: addressedAll(message.to),
    cc: addressedAll(message.cc),
    bcc: addressedAll(message.bcc),
    subject: oneLine(message.subject, LONGEST_SUBJECT),
    date: new Date(message.at),
    messageId: `<${message.messageId}>`,
    ...(message.inReplyTo !== null && isMessageId(message.inReplyTo) ? { inReplyTo: `<${message.inReplyTo}>` } : {}),
    references: message.references.filter(isMessageId).map((id) => `<${id}>`),
    // A message without a word would be nothing but its file.
    text: message.text === '' ? '\n' : message.text,
    ...(message.html === null ? {} : { html: message.html }),
    attachments: message.attachments.map((source) => ({
      filename: attachmentName(source.name),
      ...(source.cid !== null && isMessageId(source.cid) ? { cid: source.cid, contentDisposition: 'inline' as const } : { contentDisposition: 'attachment' as const }),
      ...(source.type === 'message/rfc822' ? { contentType: source.type } : { contentType: attachmentType(source.type), contentTransferEncoding: 'base64' as const }),
      content: open(source),
    })),
    headers: {
      ...(message.receiptTo === null ? {} : { 'Disposition-Notification-To': `<${message.receiptTo}>` }),
      ...(message.important ? { 'X-Priority': '1 (Highest)', Importance: 'high' } : {}),
      ...message.headers,
    },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
