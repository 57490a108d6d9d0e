import * as v from 'valibot'
import type { MailHost } from '../imap/mail-servers.ts'
import type { MailServer } from '../../session/imap/mail-server.ts'
import { SENDER_POLICIES } from '../identities/sender-policy.ts'
import { type ServerAddress, serversOfDomains } from './servers-of-domains.ts'
import { wordsOfDomains } from './words-of-domains.ts'

/** Submission begins with TLS on port 465 and on no other (RFC 8314 §3.3): what the scheme says and the port must not differ. */
const SMTPS = 465

function listed<T>(ports: Readonly<Record<string, number>>, read: (address: ServerAddress) => T | null) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): ReadonlyMap<string, T> => {
      const servers = [...(serversOfDomains(dataset.value, ports) ?? [])].map(([domain, address]) => [domain, read(address)] as const)
      const known = servers.filter((server): server is readonly [string, T] => server[1] !== null)
      if (known.length > 0 && known.length === servers.length) return new Map(known)
      addIssue({ message: 'not a list of servers' })
      return NEVER
    }),
  )
}

/** How a mailbox is opened: by a password of its own, or by the token that the log-in of the body gives. */
export const MAIL_AUTHS = ['password', 'oidc'] as const

function worded<const W extends string>(words: readonly W[]) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): ReadonlyMap<string, W> => {
      const found = wordsOfDomains(dataset.value, words)
      if (found) return found
      addIssue({ message: 'not a list of words' })
      return NEVER
    }),
  )
}

/** The servers of the staff's mail, as the environment names them. */
export const MAIL_SERVERS_SCHEMA = {
  IMAP_URL: v.optional(listed<MailServer>({ imaps: 993, imap: 143 }, ({ scheme, host, port }) => ({ host, port, tls: scheme === 'imaps' ? 'implicit' : 'starttls' }))),
  SMTP_URL: v.optional(listed<MailHost>({ smtps: SMTPS, smtp: 587 }, ({ scheme, host, port }) => ((scheme === 'smtps') === (port === SMTPS) ? { host, port } : null))),
  MAIL_SENDERS: v.optional(worded(SENDER_POLICIES)),
  MAIL_AUTH: v.optional(worded(MAIL_AUTHS)),
  SIEVE_URL: v.optional(listed<MailHost>({ sieve: 4190 }, ({ host, port }) => ({ host, port }))),
} as const
