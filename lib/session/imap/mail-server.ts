/** Where the mailboxes of a domain are opened. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`imaps:`, RFC 8314 §3), or by STARTTLS before anything else (`imap:`): never without. */
  readonly tls: 'implicit' | 'starttls'
}

export interface MailboxSettings {
  /** The one server of each domain, by domain in lower case: a person never says where their password goes. */
  readonly servers: ReadonlyMap<string, MailServer>
  /** Certificates in PEM that are trusted instead of the machine's own, for a server with a private authority; `null` for those. */
  readonly ca: string | null
}

/** Tells whether a password opens a mailbox, and forgets it. */
export interface Mailboxes {
  /** The domains that may log in, sorted. */
  readonly domains: readonly string[]
  /**
   * @param email in lower case
   * @throws {MailboxUnreachableProblem} when the server did not judge it
   */
  readonly opens: (email: string, password: string) => Promise<boolean>
}
