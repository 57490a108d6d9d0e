import type { MailServers, MailServersOfDomains } from '../../../../lib/mail/imap/mail-servers.ts'

/** The servers of `prato.example` on this machine. */
export function imapSettings(imap: { readonly imaps: number; readonly certificate: string }, change: Partial<MailServers> = {}): MailServersOfDomains {
  const servers = { imap: { host: 'localhost', port: imap.imaps, tls: 'implicit' }, smtp: { host: 'localhost', port: 1 }, sieve: null, ca: imap.certificate, maxConnections: 2, ...change } as const
  return new Map([['prato.example', servers]])
}
