import type { MailTokens } from '../../mail/mailbox/mail-account.ts'
import type { SignIn } from '../sign-in.ts'
import type { Claims } from './claims.ts'

/** How this portal is known to the provider of the body (OpenID Connect Core 1.0). */
export interface OpenIdSettings {
  /** `https://…`, as the provider writes it in its tokens; `http://` on this machine alone. */
  readonly issuer: string
  readonly clientId: string
  /** `null` for a public client: PKCE alone then. */
  readonly clientSecret: string | null
  /** The words on the button. */
  readonly name: string
  /** The claim that holds the person's id; `null` when people are known by their verified e-mail. */
  readonly personClaim: string | null
  /** What is asked for beside who somebody is, so that their mailbox opens with it; nothing where no mailbox does. */
  readonly mail?: MailGrant
}

/** Leave to read somebody's mail, as it is asked for. */
export interface MailGrant {
  /** Further scopes, with blanks between: `offline_access` for a token that can be renewed, and what the mail server wants. */
  readonly scope: string
  /** Whom the token is for (RFC 8707); `null` where the provider gives one for all. */
  readonly resource: string | null
}

/** Who came back, and what opens their mailbox: `null` where that was not asked for, or not given. */
export interface SignedIn {
  readonly claims: Claims
  readonly tokens: MailTokens | null
}

/** A provider that says who people are. It never says what they may do. */
export interface OpenId {
  readonly name: string
  readonly personClaim: string | null
  /**
   * A log-in begins: where to send the browser, and what it must bring back.
   *
   * @param returnTo where the provider sends it back: the whole address, registered there
   * @throws {ProviderUnreachableProblem}
   */
  readonly begin: (returnTo: string) => Promise<{ readonly address: string; readonly kept: Omit<SignIn, 'next'> }>
  /**
   * A browser is back: who it is, once everything holds.
   *
   * @param answer the address it came back to, as it is publicly known, with the provider's parameters
   * @throws {SignInFailedProblem | ProviderUnreachableProblem}
   */
  readonly finish: (answer: URL, kept: SignIn) => Promise<SignedIn>
  /**
   * New tokens for the mailbox. Providers give a new refresh token with each, and take back everything where an old one comes
   * again (RFC 9700 §4.14.2): requests that come together with the same one have the same answer.
   *
   * @throws {SignInFailedProblem} when the provider gives no more
   * @throws {ProviderUnreachableProblem}
   */
  readonly renew: (refreshToken: string) => Promise<MailTokens>
  /** Tells the provider that a refresh token is not to be used any more (RFC 7009); nothing follows from a failure. */
  readonly forget: (refreshToken: string) => Promise<void>
  /** Where a person who has left goes to leave the provider too; `null` when it has no such place or does not answer. */
  readonly leave: (returnTo: string) => Promise<string | null>
}
