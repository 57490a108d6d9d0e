import type { SendMailOptions } from 'nodemailer'
import type { Letter } from './letter.ts'
import { oneLine } from './one-line.ts'

/** Who signs the letters, and the name of the machine in their numbers. */
export interface Letterhead {
  readonly name: string
  readonly email: string
  /** The host of the portal: `redazione.ente.example`. */
  readonly host: string
}

/**
 * A letter as the mail library takes it. Its headers say what it is: written by a program, so that no answer of a program
 * comes back (RFC 3834 §5), one of a list that a filter can find (RFC 2919), part of a story (RFC 5322 §3.6.4).
 */
export function messageOf(letter: Letter, { name, email, host }: Letterhead): SendMailOptions {
  const story = `<storia.${letter.thread}@${host}>`
  return {
    from: { name: oneLine(name), address: email },
    to: { name: oneLine(letter.to.name), address: letter.to.email },
    // Alone: what a header field says never adds to whom it goes.
    envelope: { from: email, to: [letter.to.email] },
    subject: oneLine(letter.subject),
    date: new Date(letter.at),
    messageId: `<${letter.id}@${host}>`,
    inReplyTo: story,
    references: [story],
    text: letter.text,
    html: letter.html,
    ...(letter.attachments ? { attachments: letter.attachments.map(({ name: filename, type: contentType, text: content }) => ({ filename, contentType, content })) } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Exchange does not read RFC 3834.
      'X-Auto-Response-Suppress': 'All',
      'List-Id': { prepared: true, value: `Redazione Diffusa <${letter.list}.${host}>` },
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
