import type { SenderPolicy } from '../identities/sender-policy.ts'
import type { MailServer } from '../../session/imap/mail-server.ts'

/** Where something of the mail is spoken to over verified TLS; how it begins is the protocol's own business. */
export interface MailHost {
  readonly host: string
  readonly port: number
}

/** The servers of one mail domain. */
export interface MailServers {
  readonly imap: MailServer
  /** Submission (RFC 6409): TLS from the first byte on port 465 (RFC 8314 §3.3), STARTTLS before anything else on any other. */
  readonly smtp: MailHost
  /** ManageSieve (RFC 5804), by STARTTLS; `null` where the server has none. */
  readonly sieve: MailHost | null
  /** Certificates in PEM that are trusted instead of the machine's own, for a server with a private authority; `null` for those. */
  readonly ca: string | null
  /** Connections an account may have open at once from this process, 1 to 10; whoever waits for news has one more. */
  readonly maxConnections: number
  /** Who decides whom people may write as; the server is asked unless told. */
  readonly senders?: SenderPolicy
  /** What opens a mailbox there; a password of its own unless told. */
  readonly auth?: 'password' | 'oidc'
}

/** The servers of each domain, by domain in lower case: no browser ever says where a password goes. */
export type MailServersOfDomains = ReadonlyMap<string, MailServers>
