import type { MailServersOfDomains } from '../imap/mail-servers.ts'

/** The domains whose mailboxes open with the token of the log-in. */
export function tokenDomains(servers: MailServersOfDomains): readonly string[] {
  return [...servers].filter(([, { auth }]) => auth === 'oidc').map(([domain]) => domain)
}
