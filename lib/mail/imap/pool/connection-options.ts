import type { ImapFlowOptions } from 'imapflow'
import type { MailAccount } from '../../mailbox/mail-account.ts'
import { MailLogInRefusedProblem } from '../../problems/mail-log-in-refused-problem.ts'
import type { MailServers } from '../mail-servers.ts'

const CONNECT_MS = 8000
/** A server that says nothing for so long under a command is gone. */
export const SILENCE_MS = 45_000
// What one answer may weigh: the largest asked for is a piece of 2 MB, or where a hundred thousand messages belong.
const [LINE, LITERAL, RESPONSE] = [16_000_000, 8_000_000, 24_000_000]

/** Over TLS that was verified, or not at all; as few round trips as there can be, and no word of it in any log. */
export function connectionOptions({ imap: { host, port, tls }, ca }: MailServers, { email, secret }: MailAccount): ImapFlowOptions {
  if (secret === null) throw new MailLogInRefusedProblem()
  return {
    host,
    port,
    secure: tls === 'implicit',
    // Refuses a server without STARTTLS, and one that greets as if we had logged in already (RFC 9051 §11.2).
    ...(tls === 'starttls' ? { doSTARTTLS: true } : {}),
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === null ? {} : { ca }) },
    auth: secret.kind === 'password' ? { user: email, pass: secret.password, loginMethod: 'LOGIN' } : { user: email, accessToken: secret.accessToken },
    logger: false,
    disableAutoEnable: true,
    disableCompression: true,
    disableAutoIdle: true,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    maxLineLength: LINE,
    maxLiteralSize: LITERAL,
    maxResponseSize: RESPONSE,
  }
}
