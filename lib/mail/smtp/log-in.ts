import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import XOAuth2 from 'nodemailer/lib/xoauth2'
import type { MailAccount } from '../mailbox/mail-account.ts'
import { MailLogInRefusedProblem } from '../problems/mail-log-in-refused-problem.ts'

/** Opens a connection and logs in, with the account's own secret. @throws {MailLogInRefusedProblem} for one without, and what nodemailer throws */
export async function logIn(connection: SMTPConnection, { email: user, secret }: MailAccount): Promise<void> {
  if (secret === null) throw new MailLogInRefusedProblem()
  const auth = secret.kind === 'password' ? { credentials: { user, pass: secret.password } } : { oauth2: new XOAuth2({ user, accessToken: secret.accessToken }) }
  await new Promise<void>((resolve, reject) => {
    // It tells of what breaks later by its callbacks too; unheard it would end the process.
    connection.on('error', reject)
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
  await new Promise<void>((resolve, reject) => {
    connection.login(auth as SMTPConnection.AuthenticationCredentials, (error) => (error ? reject(error) : resolve()))
  })
}
