import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailServers } from '../imap/mail-servers.ts'
import type { MailAccount } from '../mailbox/mail-account.ts'
import type { Envelope, Submission, Submitted } from '../mailbox/submission.ts'
import { judgeSenders } from './judge-senders.ts'
import { logIn } from './log-in.ts'
import { smtpConnection } from './smtp-connection.ts'
import { submissionProblemOf } from './submission-problem-of.ts'

/** Hands messages over as one person, with their own log-in (RFC 6409), each over a connection of its own and once. */
export function smtpSubmission(servers: MailServers, account: MailAccount): Submission {
  const { email } = account
  return {
    submit: async (envelope, message) => {
      const connection = smtpConnection(servers, email.slice(email.lastIndexOf('@') + 1))
      // All of it was written, its last line too: from here on it may have left.
      const handed = { over: false }
      try {
        await logIn(connection, account)
        return await sent(connection, envelope, message, handed)
      } catch (error) {
        throw submissionProblemOf(error, envelope, handed.over)
      } finally {
        // A message whose source failed half way must not be ended by a polite goodbye.
        connection.close()
      }
    },
    judge: (senders) => judgeSenders(servers, account, senders),
  }
}

function sent(connection: SMTPConnection, { from, to }: Envelope, message: AsyncIterable<Uint8Array>, handed: { over: boolean }): Promise<Submitted> {
  const source = Readable.from(message, { objectMode: false, highWaterMark: 256 * 1024 })
  source.once('end', () => {
    handed.over = true
  })
  return new Promise((resolve, reject) => {
    source.once('error', reject)
    connection.once('error', reject)
    connection.send({ from, to: [...to], use8BitMime: true }, source, (error, info) => {
      if (error) reject(error)
      else resolve({ refused: info.rejected })
    })
  })
}
