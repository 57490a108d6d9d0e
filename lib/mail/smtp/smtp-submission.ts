import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import XOAuth2 from 'nodemailer/lib/xoauth2'
import type { MailServers } from '../imap/mail-servers.ts'
import type { MailAccount, MailSecret } from '../mailbox/mail-account.ts'
import type { Envelope, Submission, Submitted } from '../mailbox/submission.ts'
import { MailLogInRefusedProblem } from '../problems/mail-log-in-refused-problem.ts'
import { smtpConnection } from './smtp-connection.ts'
import { submissionProblemOf } from './submission-problem-of.ts'

/** Hands messages over as one person, with their own log-in (RFC 6409), each over a connection of its own and once. */
export function smtpSubmission(servers: MailServers, { email, secret }: MailAccount): Submission {
  return {
    submit: async (envelope, message) => {
      if (secret === null) throw new MailLogInRefusedProblem()
      const connection = smtpConnection(servers, email.slice(email.lastIndexOf('@') + 1))
      // All of it was written, its last line too: from here on it may have left.
      const handed = { over: false }
      try {
        await opened(connection)
        await loggedIn(connection, email, secret)
        return await sent(connection, envelope, message, handed)
      } catch (error) {
        throw submissionProblemOf(error, envelope, handed.over)
      } finally {
        // A message whose source failed half way must not be ended by a polite goodbye.
        connection.close()
      }
    },
  }
}

function opened(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    // It tells of what breaks later by its callbacks too; unheard it would end the process.
    connection.on('error', reject)
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
}

function loggedIn(connection: SMTPConnection, user: string, secret: MailSecret): Promise<void> {
  const auth = secret.kind === 'password' ? { credentials: { user, pass: secret.password } } : { oauth2: new XOAuth2({ user, accessToken: secret.accessToken }) }
  return new Promise((resolve, reject) => {
    connection.login(auth as SMTPConnection.AuthenticationCredentials, (error) => (error ? reject(error) : resolve()))
  })
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
