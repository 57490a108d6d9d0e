import { createHash } from 'node:crypto'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { MessageToKeep } from '../../../lib/mail/files/fill/message-to-keep.ts'
import type { SampleLetter } from './sample-letter.ts'

const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

/** A letter as the box keeps it: the same octets whenever it is written. */
export async function writtenLetter({ folder, flags, at, mail }: SampleLetter): Promise<MessageToKeep> {
  return { folder, flags, at, bytes: Buffer.isBuffer(mail) ? mail : await bytesOf(mail, at) }
}

async function bytesOf(mail: SendMailOptions, at: number): Promise<Buffer> {
  // The library draws its boundaries by lot.
  const baseBoundary = createHash('sha256').update(String(mail.messageId)).digest('hex').slice(0, 16)
  const options = { date: new Date(at), ...mail, baseBoundary, disableFileAccess: true, disableUrlAccess: true }
  const { message } = await writer.sendMail(options)
  return message as Buffer
}
