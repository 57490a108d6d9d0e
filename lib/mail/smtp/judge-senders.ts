import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailServers } from '../imap/mail-servers.ts'
import type { MailAccount } from '../mailbox/mail-account.ts'
import type { SenderVerdict } from '../mailbox/submission.ts'
import { MailServerUnreachableProblem } from '../problems/mail-server-unreachable-problem.ts'
import { logIn } from './log-in.ts'
import { rawCommand } from './raw-command.ts'
import { smtpConnection } from './smtp-connection.ts'
import { submissionProblemOf } from './submission-problem-of.ts'

/** Nobody waits longer for it, whatever a server does a byte at a time. */
const ALTOGETHER_MS = 12_000
/** Postfix answers slowly after ten refusals (`smtpd_soft_error_limit`): fewer are asked for. */
export const SENDERS_ASKED = 8

/**
 * Asks the server, as one logged-in person, whom it takes as their sender: an envelope to themselves that is taken back before
 * any message (RFC 5321 §4.1.1.5). Nothing is sent. Recipients are named, for servers judge senders only then
 * (`smtpd_delay_reject`).
 *
 * An address that nobody has is asked about first: a server that takes it judges no sender here, and its yes says nothing.
 *
 * @throws {MailLogInRefusedProblem | MailServerUnreachableProblem}
 */
export async function judgeSenders(servers: MailServers, account: MailAccount, addresses: readonly string[]): Promise<SenderVerdict> {
  const domain = account.email.slice(account.email.lastIndexOf('@') + 1)
  const connection = smtpConnection(servers, domain)
  const broken = new Promise<never>((_, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject(new MailServerUnreachableProblem('ended')))
  })
  broken.catch(() => undefined)
  const timer = setTimeout(() => connection.close(), ALTOGETHER_MS)
  try {
    await logIn(connection, account)
    return await Promise.race([verdict(connection, account.email, `nessuno-${crypto.randomUUID().slice(0, 8)}@${domain}`, addresses), broken])
  } catch (error) {
    throw submissionProblemOf(error, { from: account.email, to: [] }, false)
  } finally {
    clearTimeout(timer)
    connection.quit()
    connection.close()
  }
}

async function verdict(connection: SMTPConnection, self: string, nobody: string, addresses: readonly string[]): Promise<SenderVerdict> {
  if (await isTaken(connection, nobody, self)) return { judges: false, taken: [] }
  const taken: string[] = []
  for (const address of addresses.slice(0, SENDERS_ASKED)) if (await isTaken(connection, address, self)) taken.push(address)
  return { judges: true, taken }
}

async function isTaken(connection: SMTPConnection, from: string, to: string): Promise<boolean> {
  const first = await rawCommand(connection, `MAIL FROM:<${from}>`)
  const last = first < 300 ? await rawCommand(connection, `RCPT TO:<${to}>`) : first
  await rawCommand(connection, 'RSET')
  // «Not now» (RFC 5321 §4.2.1) says nothing of the sender.
  if (last >= 400 && last < 500) throw new MailServerUnreachableProblem(`SMTP_${last}`)
  return last < 300
}
