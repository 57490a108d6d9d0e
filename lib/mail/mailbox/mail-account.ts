/** What a log-in gave to open a mailbox with (RFC 6749 §5.1). */
export interface MailTokens {
  readonly accessToken: string
  /** Gives the next access token; nothing where the provider gave none. */
  readonly refreshToken?: string
  /** When the access token ends, in seconds since the epoch; nothing where the provider does not say. */
  readonly expiresAt?: number
}

/** What opens a mailbox at its server. */
export type MailSecret = { readonly kind: 'password'; readonly password: string } | ({ readonly kind: 'token' } & MailTokens)

/** One person's mailbox, and what opens it. The secret is never written down, logged or sent to a browser in the clear. */
export interface MailAccount {
  /** The address, in lower case: its domain decides which server is asked. */
  readonly email: string
  /** `null` in the demonstration, where the portal's own session opens the box. */
  readonly secret: MailSecret | null
}
