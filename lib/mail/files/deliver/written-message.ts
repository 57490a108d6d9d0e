import { createTransport, type SendMailOptions } from 'nodemailer'

const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

/** A message of our own as it travels. */
export async function writtenMessage(message: SendMailOptions): Promise<Buffer> {
  const { message: bytes } = await writer.sendMail({ ...message, disableFileAccess: true, disableUrlAccess: true })
  return bytes as Buffer
}
