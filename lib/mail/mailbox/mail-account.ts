/** What opens a mailbox at its server. */
export type MailSecret = { readonly kind: 'password'; readonly password: string } | { readonly kind: 'token'; readonly accessToken: string }

/** One person's mailbox, and what opens it. The secret is never written down, logged or sent to a browser in the clear. */
export interface MailAccount {
  /** The address, in lower case: its domain decides which server is asked. */
  readonly email: string
  /** `null` in the demonstration, where the portal's own session opens the box. */
  readonly secret: MailSecret | null
}
