import { ImapFlow, type ImapFlowError } from 'imapflow'
import { MailboxUnreachableProblem } from '../problems/mailbox-unreachable-problem.ts'
import type { MailServer } from './mail-server.ts'

const CONNECT_MS = 5_000
const SILENCE_MS = 6_000
const ALTOGETHER_MS = 15_000

// A server that could not judge says so (RFC 5530): that is no wrong password.
const NOT_JUDGED = new Set(['UNAVAILABLE', 'SERVERBUG', 'INUSE', 'LIMIT', 'CONTACTADMIN', 'PRIVACYREQUIRED'])

/**
 * Does this password open this mailbox? Logs in over IMAP (RFC 9051) with TLS and a certificate that was verified, and
 * leaves at once. Nothing is written down: neither the dialogue nor what the library says of it, which may hold the password.
 *
 * @param ca PEM; `null` trusts the machine's own authorities
 * @throws {MailboxUnreachableProblem}
 */
export async function openMailbox({ host, port, tls }: MailServer, ca: string | null, user: string, password: string): Promise<boolean> {
  const client = new ImapFlow({
    host,
    port,
    secure: tls === 'implicit',
    // Refuses a server without STARTTLS, and one that greets as if we had logged in already (RFC 9051 §11.2).
    ...(tls === 'starttls' ? { doSTARTTLS: true } : {}),
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === null ? {} : { ca }) },
    auth: { user, pass: password },
    verifyOnly: true,
    logger: false,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    maxLineLength: 64_000,
    maxLiteralSize: 64_000,
    maxResponseSize: 256_000,
  })
  // Without a listener a socket that breaks after the answer would end the process.
  client.on('error', () => undefined)
  // A server that sends a byte now and then is not silent, and would keep us for ever.
  const timer = setTimeout(() => client.close(), ALTOGETHER_MS)
  try {
    await client.connect()
    // A greeting that takes us for logged in asks for no password (PREAUTH); imapflow keeps the text of any other.
    if (client.greeting === undefined || client.authenticated === false) throw new MailboxUnreachableProblem('preauth')
    return true
  } catch (error) {
    return refusalIn(error)
  } finally {
    clearTimeout(timer)
    client.close()
  }
}

function refusalIn(error: unknown): false {
  if (error instanceof MailboxUnreachableProblem) throw error
  const { authenticationFailed, serverResponseCode, code } = error as ImapFlowError
  if (authenticationFailed === true && !NOT_JUDGED.has(serverResponseCode ?? '')) return false
  const why = serverResponseCode ?? code ?? ''
  throw new MailboxUnreachableProblem(/^[A-Za-z0-9_]{1,40}$/.test(why) ? why : 'unknown')
}
