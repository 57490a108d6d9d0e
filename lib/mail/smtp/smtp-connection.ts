import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailServers } from '../imap/mail-servers.ts'

const CONNECT_MS = 10_000
/** RFC 5321 §4.5.3.2.6 gives a server ten minutes for the last answer; nobody waits so long before a page. */
const SILENCE_MS = 50_000

/** A connection to where messages are handed over, not open yet: over TLS that was verified, or not at all. */
export function smtpConnection({ smtp: { host, port }, ca }: MailServers, domain: string): SMTPConnection {
  const connection = new SMTPConnection({
    host,
    port,
    secure: port === 465,
    ...(port === 465 ? {} : { requireTLS: true }),
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === null ? {} : { ca }) },
    name: domain,
    logger: false,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  })
  return connection
}
