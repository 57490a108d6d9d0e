import type * as v from 'valibot'
import type { MailServers, MailServersOfDomains } from '../imap/mail-servers.ts'
import type { MAIL_SERVERS_SCHEMA } from './mail-servers-schema.ts'

type Values = v.InferOutput<v.ObjectSchema<typeof MAIL_SERVERS_SCHEMA, undefined>>

/** Connections an account has at most from one process: a page asks for two things at once, and one may wait for news. */
const CONNECTIONS = 4

type Beside = 'SMTP_URL' | 'SIEVE_URL' | 'MAIL_SENDERS' | 'MAIL_AUTH'

/**
 * The servers of each domain: each has one for reading and one for sending, and may have one for rules.
 *
 * @param ca PEM; `null` trusts the machine's own authorities
 * @returns `null` where no server was named; the name of the setting that does not fit the others
 */
export function joinMailServers({ IMAP_URL, SMTP_URL, SIEVE_URL, MAIL_SENDERS, MAIL_AUTH }: Values, ca: string | null): MailServersOfDomains | 'IMAP_URL' | Beside | null {
  if (!IMAP_URL) return SMTP_URL || SIEVE_URL || MAIL_SENDERS || MAIL_AUTH ? 'IMAP_URL' : null
  const servers = new Map<string, MailServers>()
  for (const [domain, imap] of IMAP_URL) {
    const smtp = SMTP_URL?.get(domain)
    if (!smtp) return 'SMTP_URL'
    const [senders, auth] = [MAIL_SENDERS?.get(domain), MAIL_AUTH?.get(domain)]
    servers.set(domain, { imap, smtp, sieve: SIEVE_URL?.get(domain) ?? null, ca, maxConnections: CONNECTIONS, ...(senders ? { senders } : {}), ...(auth ? { auth } : {}) })
  }
  if (SMTP_URL?.size !== servers.size) return 'SMTP_URL'
  const beside = { SIEVE_URL, MAIL_SENDERS, MAIL_AUTH }
  const strange = Object.entries(beside).find(([, domains]) => [...(domains?.keys() ?? [])].some((domain) => !servers.has(domain)))
  return strange ? (strange[0] as Beside) : servers
}
