import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { type Letterhead, messageOf } from '../message-of.ts'
import type { Sender } from '../sender.ts'
import { deliver } from './deliver.ts'

/** Puts letters into boxes below a folder, `<box>/Maildir`: the mail of the demonstration. A letter sent twice is there once. */
export function maildirSender(folder: string, head: Letterhead): Sender {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    send: async (letter) => {
      const { message } = await writer.sendMail(messageOf(letter, head))
      await deliver(join(folder, letter.to.box, 'Maildir'), letter.id, message as Buffer, letter.at)
    },
  }
}
